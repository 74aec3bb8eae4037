// What goes out to what the user writes.
import { LecternError } from '../../../shared/errors.ts'
import { deleteKept, insertKept, setKeptMode } from '../bibliography/kept/kept-table.ts'
import { isoInstant } from '../clock.ts'
import { resolveSelection } from '../views.ts'
import type { HandlerContext } from './handler-context.ts'

export function citingHandlers({ os, views, services, change, counted }: HandlerContext) {
  const { bibliography, clock, openFolder } = services
  const { keys, kept } = bibliography
  return {
    citekeys: {
      show: os.citekeys.show.handler(({ input }) => keys.show(input.ids)),
      tryFormula: os.citekeys.tryFormula.handler(({ input }) => keys.tryFormula(input.formula)),
      store: os.citekeys.store.handler(({ input }) =>
        counted(keys.store(input.ids, isoInstant(clock.now()))),
      ),
      previewRefresh: os.citekeys.previewRefresh.handler(async ({ input }) =>
        keys.previewRefresh(await resolveSelection(views, input.selection)),
      ),
      refresh: os.citekeys.refresh.handler(async ({ path, input }) => {
        const ids = await resolveSelection(views, input.selection)
        const propose = await keys.propose()
        return counted(change(path, (trx) => keys.refresh(trx, ids, propose)))
      }),
      pin: os.citekeys.pin.handler(({ path, input }) =>
        change(path, (trx, at) => keys.pin(trx, input.id, input.key, at)),
      ),
      unpin: os.citekeys.unpin.handler(({ path, input }) => change(path, (trx) => keys.unpin(trx, input.id))),
    },
    keptFiles: {
      list: os.keptFiles.list.handler(() => kept.list()),
      create: os.keptFiles.create.handler(async ({ path, input: { existing, ...draft } }) => {
        const file = { ...draft, path: kept.pathOf(draft.path) }
        if (existing === undefined) await kept.refuseForeign(file)
        const id = await change(path, (trx, at) => insertKept(trx, file, at))
        return existing === undefined ? kept.write(id) : kept.resolve(id, existing)
      }),
      setMode: os.keptFiles.setMode.handler(async ({ path, input: { id, mode } }) => {
        await change(path, (trx) => setKeptMode(trx, id, mode))
        return mode === 'paused' ? kept.read(id) : kept.write(id)
      }),
      remove: os.keptFiles.remove.handler(({ path, input }) =>
        counted(change(path, (trx) => deleteKept(trx, input.id))),
      ),
      write: os.keptFiles.write.handler(({ input }) => kept.write(input.id)),
      resolve: os.keptFiles.resolve.handler(({ input }) => kept.resolve(input.id, input.choice)),
      restoreNotes: os.keptFiles.restoreNotes.handler(({ input }) => kept.restoreNotes(input.id)),
      openFolder: os.keptFiles.openFolder.handler(async ({ input }) => {
        if (openFolder === undefined) throw new LecternError('unsupported_here', { what: 'opening a folder' })
        await openFolder(await kept.folderOf(input.id))
      }),
    },
    bibliography: {
      export: os.bibliography.export.handler(async ({ input: { selection, ...request } }) =>
        bibliography.export(await resolveSelection(views, selection), request),
      ),
      quote: os.bibliography.quote.handler(({ input }) =>
        bibliography.quote(input.ids, {
          format: input.as,
          ...(input.style !== undefined && { style: input.style }),
        }),
      ),
      sendToZotero: os.bibliography.sendToZotero.handler(({ input }) => bibliography.sendToZotero(input.ids)),
      styles: os.bibliography.styles.handler(() => bibliography.styles.list()),
      addStyle: os.bibliography.addStyle.handler(({ input }) =>
        bibliography.styles.add(input.fileName, input.text),
      ),
    },
  }
}
