// The open library: reads are free and cannot write; writes come one at a time, each in one transaction.

import type { Database as Handle } from 'better-sqlite3'
import { type Kysely, sql } from 'kysely'
import { LecternError } from '../../../shared/errors.ts'
import { hasCode } from '../../../shared/has-code.ts'
import type { Schema } from './schema.ts'

/** Reads only: the type has no way to write, and the connection behind it is read-only too. */
export type ReadDb = Pick<Kysely<Schema>, 'selectFrom' | 'with' | 'withRecursive' | 'fn' | 'getExecutor'>

/** Reads and writes inside the running transaction. Valid only until the function that was given it returns. */
export type WriteDb = Pick<
  Kysely<Schema>,
  'selectFrom' | 'with' | 'withRecursive' | 'fn' | 'insertInto' | 'updateTable' | 'deleteFrom' | 'getExecutor'
>

export type Database = {
  readonly read: ReadDb
  /**
   * Runs `action` in a transaction of its own, after those before it. It commits when the promise resolves and rolls
   * back when it rejects. `action` must not wait on anything but the database it is given.
   */
  write<T>(action: (db: WriteDb) => Promise<T>): Promise<T>
  /** Like `write`, and records what the action changes as one entry of the undo log. */
  recordChange<T>(kind: string, at: string, action: (db: WriteDb) => Promise<T>): Promise<T>
  /** Changes when another connection has committed: https://sqlite.org/pragma.html#pragma_data_version */
  dataVersion(): number
  close(): Promise<void>
}

type Parts = {
  readonly writer: Handle
  readonly reader: Handle
  readonly kyselyWriter: Kysely<Schema>
  readonly kyselyReader: Kysely<Schema>
  readonly path: string
}

export function createDatabase({ writer, reader, kyselyWriter, kyselyReader, path }: Parts): Database {
  let queue: Promise<unknown> = Promise.resolve()

  const transaction = async <T>(action: (db: WriteDb) => Promise<T>): Promise<T> => {
    // IMMEDIATE takes the write lock first: a deferred transaction that turns to writing can fail for another
    // process's commit without any wait (SQLITE_BUSY_SNAPSHOT).
    writer.exec('begin immediate')
    try {
      const result = await action(kyselyWriter)
      writer.exec('commit')
      return result
    } catch (error) {
      if (writer.inTransaction) writer.exec('rollback')
      throw hasCode(error, 'SQLITE_FULL') ? new LecternError('disk_full', { path }) : error
    }
  }

  const write: Database['write'] = (action) => {
    const run = queue.then(() => transaction(action))
    queue = run.catch(() => undefined)
    return run
  }

  return {
    read: kyselyReader,
    write,
    recordChange: (kind, at, action) =>
      write(async (db) => {
        const { id } = await db
          .insertInto('change')
          .values({ kind, at })
          .returning('id')
          .executeTakeFirstOrThrow()
        await sql`insert into current_change (change_id) values (${id})`.execute(db)
        const result = await action(db)
        await sql`delete from current_change`.execute(db)
        await forgetUndone(db, id)
        return result
      }),
    dataVersion: () => Number(writer.pragma('data_version', { simple: true })),
    close: async () => {
      await queue
      await kyselyReader.destroy()
      await kyselyWriter.destroy()
      // Kysely closes a handle only if it ever used it.
      reader.close()
      writer.close()
    },
  }
}

/** Months of use; what is older is no longer undone by anybody, and a log must not outgrow its library. */
const MOST_CHANGES = 2000

/** A change that touched nothing is no entry; a real one ends the possibility to redo what was undone before it. */
async function forgetUndone(db: WriteDb, id: number): Promise<void> {
  const touched = await db
    .selectFrom('change_row')
    .select('id')
    .where('change_id', '=', id)
    .executeTakeFirst()
  if (touched) await db.deleteFrom('change').where('undone_at', 'is not', null).execute()
  else await db.deleteFrom('change').where('id', '=', id).execute()
  await db
    .deleteFrom('change')
    .where('id', '<=', id - MOST_CHANGES)
    .execute()
}
