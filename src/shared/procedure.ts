// What the contract is written with: the four kinds of procedure, and how each carries its kind and topics.
import { oc } from '@orpc/contract'
import { ERRORS } from './errors.ts'
import type { Topic } from './topics.ts'

export type ProcedureKind = 'query' | 'mutation' | 'task' | 'stream'
export type ProcedureMeta = { readonly kind: ProcedureKind; readonly topics: readonly Topic[] }

const base = oc.$meta<ProcedureMeta>({ kind: 'query', topics: [] }).errors(ERRORS)
export const query = base
export const mutation = (...topics: Topic[]) => base.meta({ kind: 'mutation', topics })
export const task = (...topics: Topic[]) => base.meta({ kind: 'task', topics })
export const stream = base.meta({ kind: 'stream', topics: [] })
