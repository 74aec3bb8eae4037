// Whether a process runs on this machine, whoever's it is.
import { hasCode } from '../../../shared/has-code.ts'

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it lives, and is another user's.
    return hasCode(error, 'EPERM')
  }
}
