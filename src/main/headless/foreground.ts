// Whether this process has the terminal. One in the background (`lectern serve &`) that reads from it is stopped by the
// system at the next key somebody types into their shell.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

export function isForeground(platform: NodeJS.Platform, pid: number): boolean {
  if (platform === 'win32') return true
  if (platform === 'linux') {
    // proc_pid_stat(5); what follows the name, which may hold anything, in brackets: state ppid pgrp session tty tpgid.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [, , group, , , terminalGroup] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return group === terminalGroup
  }
  return (
    spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.includes('+') ?? false
  )
}
