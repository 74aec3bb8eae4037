// Words that do not exist but could: the rare end of a vocabulary that never stops growing. The same rank is always the
// same word.
import { createRandom, type Random } from '../../../../src/main/core/feed/sample/random.ts'

const parts = (text: string): readonly string[] => text.trim().split(/\s+/)

const PREFIXES = parts(`
ab ad ana anti apo auto bi cata circum con contra de di dia dis dys ec endo epi equi eu exo extra hemi hetero homo hyper
hypo im infra inter intra iso juxta macro meso meta micro mono neo non ob omni ortho pan para per peri poly post pre pro
proto pseudo quasi re retro semi sub super supra syn tele trans tri ultra uni
`)
const ROOTS = parts(`
aer agr alg alt amb ampl andr angl anim anthr aqu arch arg art aster aud bar bibl bi calc calor cand cap carb cardi cav
centr ceph cern chrom chron cinct clam clin clus cogn cord corp cosm cred crypt curr cycl dem derm dict doct dom dorm
duct dynam equ erg fact feder fer fid fig flect flor fluct form fract frig fug fund gen geo glac gon grad gram graph
grav greg gress hydr ign ject jur kin lab lact lapid later leg lev lex lingu lith loc log luc lum lun mag man mar mater
mechan med mel mem ment merg metr migr mim mir miss mob mod mol mon mort morph mut narr nat nav nect neg nom nov numer
nunc ocul oper opt orb ord orn osc palp pand pass path ped pel pend phan phas phil phob phon phot phys plac plan plas
plic plur pneum pol pond port pos pot prehend prim priv prob prox pter pug pulm punct quer quir rad ram rect rhin rid
rog rot rupt sacr sal sanct sci scop scrib sect sed sens sequ serv sign sim sist soci sol solv son soph spec spher spir
stat stell strat strict struct suad surg tact tang tect temp ten term terr tex therm tom ton top tors tract trop turb
umbr und urb vac vad val van vect ven vent verb vers vid vinc vir vis vit viv voc vol volv vor vulg xen zo
`)
const NOUN_ENDINGS = parts(`
ation ity ism or ance ence ment ure ology ometry oscopy ogram ograph osis ization ivity ality arium itude ium on ode ene
ane ator otron olysis ogenesis ophile oform ician acy ery
`)
const MODIFIER_ENDINGS = parts(
  'ic al ive ous ary ory ile ent ant ial ual ular oid ical istic ometric oscopic ographic ogenic ative izing ized',
)
const BEFORE_KNOWN = parts(
  're pre un sub super meta multi co mis de over under hyper inter intra non self out',
)

export type WordClass = 'noun' | 'modifier'

/**
 * A quarter grow from known words (`misalignment`), a quarter are jargon of no origin, the others are Latin and Greek. Few
 * are long, and many are neighbours, as real ones are.
 */
export function inventWord(rank: number, wordClass: WordClass, known: readonly string[]): string {
  const random = createRandom(`${wordClass} ${rank}`)
  const ending = random.pick(wordClass === 'noun' ? NOUN_ENDINGS : MODIFIER_ENDINGS)
  const roll = random.next()
  if (roll < 0.25) return random.pick(BEFORE_KNOWN) + random.pick(known).replace(/^.*-/, '').toLowerCase()
  if (roll < 0.5) return inventSyllables(random, random.chance(0.4) ? 3 : 2)
  if (roll < 0.62) return random.pick(ROOTS) + ending
  if (roll < 0.85) return random.pick(PREFIXES) + random.pick(ROOTS) + ending
  return `${random.pick(ROOTS)}o${random.pick(ROOTS)}${ending}`
}

const ONSETS = parts(
  'b br c ch cl d dr f fl fr g gl gr h j k kl kr l m n p pl pr qu r s sh sk sl sn sp st sv t th tr v w y z zh',
)
const NUCLEI = parts('a a a e e e i i i o o o u u ai au ea ei ia io oo ou')
const CODAS = ['', '', '', '', ...parts('l m n n r r s t x nd rk lt st ng ck sh th rn mp')]

/** A pronounceable string, in lower case: what systems are called. */
export function inventSyllables(random: Random, count: number): string {
  let word = ''
  for (let i = 0; i < count; i += 1) {
    word += random.pick(ONSETS) + random.pick(NUCLEI)
    if (i === count - 1 || random.chance(0.3)) word += random.pick(CODAS)
  }
  return word
}
