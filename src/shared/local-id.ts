// Ids of entries the user made of text that could not be identified: `local:` and some letters and digits. They are
// papers of the library like any other, without a page anywhere.

export const LOCAL_PREFIX = 'local:'

export function isLocalId(id: string): boolean {
  return id.startsWith(LOCAL_PREFIX)
}
