// Which version of a paper an answer is: arXiv says so in the name it gives the file, and in the address it leads to. Pure.

/** 0 where nothing says it. */
export function readVersion(url: string, headers: Headers): number {
  const named = /filename\*?=[^;]*?v(\d{1,4})\.pdf/i.exec(headers.get('content-disposition') ?? '')?.[1]
  const canonical = /<([^>]*)>\s*;[^,]*rel="?canonical/i.exec(headers.get('link') ?? '')?.[1]
  return Number(named ?? versionIn(url) ?? versionIn(canonical ?? '') ?? 0)
}

function versionIn(address: string): string | undefined {
  return /v(\d{1,4})(?:\.pdf)?(?:[?#].*)?$/.exec(address)?.[1]
}
