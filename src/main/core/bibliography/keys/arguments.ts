// Arguments of a formula's sources and filters, with what stands for those not given.
import type { Arguments } from '../../../../shared/key-formula.ts'

export function numberOf(args: Arguments, name: string, otherwise: number): number {
  const value = args[name]
  return typeof value === 'number' ? value : otherwise
}

export function textOf(args: Arguments, name: string, otherwise: string): string {
  const value = args[name]
  return typeof value === 'string' ? value : otherwise
}
