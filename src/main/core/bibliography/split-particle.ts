// A family name without its particles: "van der Maaten" is "van der" and "Maaten".
const PARTICLE = /^((?:['’]?\p{Ll}[\p{L}.'’]*\s+)+)(\S.*)$/u

export function splitParticle(family: string): {
  readonly particle: string | undefined
  readonly name: string
} {
  const [, particle, name] = PARTICLE.exec(family) ?? []
  return { particle: particle?.trim(), name: name ?? family }
}
