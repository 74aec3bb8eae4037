// The collections that a BibTeX file describes in its comments: JabRef's trees of groups, BibDesk's static groups.
import { parse } from '@retorquere/bibtex-parser'
import type { Block } from './split-blocks.ts'

type Group = { readonly name: string; readonly entries: readonly string[]; readonly groups: readonly Group[] }

/** Paths of the collections that an entry is in, by its key and by the groups that it names itself. */
export type CollectionsOf = (key: string, groups: readonly string[]) => string[][]

export function readGroups(blocks: readonly Block[]): CollectionsOf {
  const comments = blocks.filter(({ kind }) => kind === 'comment').map(({ text }) => text)
  const byKey = new Map<string, string[][]>()
  const byName = new Map<string, string[]>()
  const put = (key: string, path: string[]) => byKey.set(key, [...(byKey.get(key) ?? []), path])
  const walk = (groups: readonly Group[], above: readonly string[]) => {
    for (const { name, entries, groups: inside } of groups) {
      const path = [...above, name.trim()]
      // Names need not be unique in the tree: the first one counts, as it does for JabRef.
      if (!byName.has(name.trim())) byName.set(name.trim(), path)
      for (const key of new Set(entries)) put(key, path)
      walk(inside, path)
    }
  }
  walk(jabrefGroups(comments), [])
  for (const { name, keys } of comments.flatMap(bibdeskGroups)) for (const key of keys) put(key, [name])
  return (key, groups) => {
    const paths = [...(byKey.get(key) ?? []), ...groups.map((name) => byName.get(name) ?? [name])]
    return [...new Map(paths.map((path) => [path.join('\n'), path])).values()]
  }
}

function jabrefGroups(comments: readonly string[]): readonly Group[] {
  const ours = comments.filter((comment) => /jabref-meta:/i.test(comment.slice(0, 200)))
  if (ours.length === 0) return []
  try {
    return parse(ours.join('\n')).jabref.root
  } catch {
    // A tree that cannot be read costs its shape: groups that entries name themselves are collections all the same.
    return []
  }
}

/** `BibDesk Static Groups{<plist>…}`: an array of dictionaries, each with a name and keys divided by commas. */
function bibdeskGroups(comment: string): { name: string; keys: string[] }[] {
  if (!/BibDesk Static Groups/.test(comment.slice(0, 100))) return []
  return [...comment.matchAll(/<dict>(.*?)<\/dict>/gs)].flatMap(([, dict = '']) => {
    const value = (key: string) =>
      new RegExp(String.raw`<key>${key}</key>\s*<string>([^<]*)</string>`).exec(dict)?.[1]?.trim()
    const name = value('group name')
    return name === undefined || name === '' ? [] : [{ name, keys: (value('keys') ?? '').split(',') }]
  })
}
