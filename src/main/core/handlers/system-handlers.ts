// The app itself: what it is, how it is set, what it keeps and watches for.
import { LecternError } from '../../../shared/errors.ts'
import { readSettings, updateSettings } from '../settings/settings.ts'
import { readWatchMatches } from '../watch/watch-matches.ts'
import { createWatchRule, deleteWatchRule, listWatchRules, updateWatchRule } from '../watch/watch-rules.ts'
import type { HandlerContext } from './handler-context.ts'

export function systemHandlers({ os, change, counted, services }: HandlerContext) {
  const { db, watch, upkeep, openFolder, announcer, info } = services
  return {
    app: {
      info: os.app.info.handler(() => info),
      changes: os.app.changes.handler(({ signal }) => announcer.subscribe(signal)),
      news: os.app.news.handler(({ signal }) => upkeep.news.subscribe(signal)),
      openFolder: os.app.openFolder.handler(async ({ input }) => {
        if (openFolder === undefined) throw new LecternError('unsupported_here', { what: 'opening a folder' })
        await openFolder(input.folder === 'data' ? info.dataDir : await upkeep.backups.openFolder())
      }),
    },
    settings: {
      get: os.settings.get.handler(() => readSettings(db.read)),
      update: os.settings.update.handler(({ input }) => db.write((trx) => updateSettings(trx, input))),
    },
    backups: {
      list: os.backups.list.handler(() => upkeep.backups.status()),
      create: os.backups.create.handler(({ input }) => upkeep.backups.create(input.path)),
    },
    watchRules: {
      list: os.watchRules.list.handler(() => listWatchRules(db.read)),
      create: os.watchRules.create.handler(({ path, input }) =>
        watch.caughtBy(change(path, (trx, at) => createWatchRule(trx, input, at))),
      ),
      update: os.watchRules.update.handler(({ path, input }) =>
        watch.caughtBy(change(path, (trx) => updateWatchRule(trx, input))),
      ),
      delete: os.watchRules.delete.handler(({ path, input }) =>
        counted(change(path, (trx) => deleteWatchRule(trx, input.id))),
      ),
      backTest: os.watchRules.backTest.handler(({ input, signal }) => watch.backTest(input, signal)),
      matches: os.watchRules.matches.handler(({ input }) => readWatchMatches(db.read, input.since)),
    },
  }
}
