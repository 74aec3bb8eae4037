// The `app://lectern/` scheme: declared before Electron is ready, served after. What it answers is page-response.ts.
import { net, protocol } from 'electron'
import { annotatedPdfResponse, type CopyAnnotated } from './annotated-pdf-response.ts'
import { APP_SCHEME } from './app-url.ts'
import { pageResponse } from './page-response.ts'
import { type OpenStoredPdf, pdfResponse } from './pdf-response.ts'
import { type ReadThumbnail, thumbnailResponse } from './thumbnail-response.ts'

/** Makes the scheme a proper origin, with storage, fetch and V8's code cache. Once, before `ready`. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
}

type Served = {
  readonly folder: string
  readonly devServer: string | undefined
  readonly readThumbnail: ReadThumbnail
  readonly openPdf: OpenStoredPdf
  readonly copyAnnotated: CopyAnnotated
}

/**
 * Serves the page's built files, and papers' pictures beside them. While developing, `devServer` (the bundler's own address) answers instead, behind the
 * same origin, so that every guard stays as it is; it sends no policy, for hot reloading needs inline scripts.
 */
export function serveApp({ folder, devServer, readThumbnail, openPdf, copyAnnotated }: Served): void {
  protocol.handle(APP_SCHEME, async (request) => {
    const picture = await thumbnailResponse(readThumbnail, request)
    if (picture !== undefined) return picture
    const pdf = (await annotatedPdfResponse(copyAnnotated, request)) ?? (await pdfResponse(openPdf, request))
    if (pdf !== undefined) return pdf
    return devServer === undefined
      ? pageResponse(folder, request)
      : net.fetch(devAddress(devServer, request.url))
  })
}

function devAddress(devServer: string, address: string): string {
  const { pathname, search } = new URL(address)
  return new URL(pathname + search, devServer).href
}
