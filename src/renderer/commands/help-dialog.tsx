// Every command with its keys, as the two tables have them, and what a search can hold.
import { strings } from '../strings/strings.ts'
import { Dialog } from '../ui/dialog.tsx'
import { COMMAND_GROUPS, type CommandGroup, type CommandId } from './command-id.ts'
import { Credits } from './credits.tsx'
import styles from './help-dialog.module.css'
import { KeyCaps } from './key-caps.tsx'
import { keysOf } from './keys.ts'
import { SearchSyntax } from './search-syntax.tsx'

const GROUPS: readonly CommandGroup[] = [
  'triage',
  'annotate',
  'move',
  'go',
  'select',
  'copy',
  'reader',
  'mark',
  'app',
]
const COMMANDS = Object.keys(COMMAND_GROUPS) as CommandId[]

export function HelpDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={strings.help.title} onClose={onClose} size="wide">
      <div className={styles.groups}>
        {GROUPS.map((group) => (
          <section key={group} className={styles.group}>
            <h3>{strings.commands.groups[group]}</h3>
            <dl>
              {COMMANDS.filter((id) => COMMAND_GROUPS[id] === group).map((id) => (
                <div key={id} className={styles.command}>
                  <dt>{strings.commands.titles[id]}</dt>
                  <dd>
                    {keysOf(id).map((key) => (
                      <KeyCaps key={key} of={key} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <section className={styles.search}>
        <h2>{strings.search.syntax.title}</h2>
        <SearchSyntax />
      </section>
      <Credits />
    </Dialog>
  )
}
