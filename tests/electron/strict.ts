// What makes the double strict: a name the double does not have is an error, and so is an event, or an option, that
// Electron does not have.
import { EventEmitter } from 'node:events'
import { eventsOf, membersOf } from './electron-types.ts'

/** The same object, on which reading a name that is not there throws instead of giving undefined. */
export function strict<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(object, property) {
      if (typeof property === 'string' && !(property in object) && property !== 'then') {
        throw new Error(`the double of electron has no ${name}.${property}`)
      }
      // Methods run on the object itself: its private fields are not the proxy's.
      const value: unknown = Reflect.get(object, property)
      return typeof value === 'function' ? value.bind(object) : value
    },
  })
}

/** An emitter that takes listeners only for events of the given Electron type. */
export class StrictEmitter extends EventEmitter {
  readonly #events: ReadonlySet<string>
  readonly #type: string

  constructor(type: string) {
    super()
    this.#type = type
    this.#events = eventsOf(type)
  }

  override on(event: string, listener: (...args: never[]) => void): this {
    this.#check(event)
    return super.on(event, listener as (...args: unknown[]) => void)
  }

  override once(event: string, listener: (...args: never[]) => void): this {
    this.#check(event)
    return super.once(event, listener as (...args: unknown[]) => void)
  }

  #check(event: string): void {
    if (!this.#events.has(event)) throw new Error(`${this.#type} has no event ${event}`)
  }
}

/** Throws where an options object has a name that the given Electron type has not. */
export function checkOptions(type: string, options: object): void {
  const known = membersOf(type)
  for (const name of Object.keys(options)) {
    if (!known.has(name)) throw new Error(`${type} has no option ${name}`)
  }
}

/** An event as Electron hands it to listeners. */
export type EventDouble<P extends object = object> = P & { preventDefault(): void; defaultPrevented: boolean }

export function createEvent<P extends object>(parameters: P): EventDouble<P> {
  const event = {
    ...parameters,
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true
    },
  }
  return event
}
