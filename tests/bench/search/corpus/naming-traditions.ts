// Traditions of naming people: syllables, how often they come, particles. Any likeness is an accident of the dice.

export type Tradition = {
  /** How often, beside the others. */
  readonly weight: number
  /** Beginnings, middles, endings; middles are skipped where `short` says so. */
  readonly family: readonly [string, string, string]
  readonly given: readonly [string, string, string]
  /** Share of names of two syllables. */
  readonly short: number
  readonly particles?: readonly string[]
  readonly doubled?: number
}

export const TRADITIONS: readonly Tradition[] = [
  {
    weight: 30,
    family: [
      'Zh Ch Sh X Q J L W Y H G F D T B M N P R Z C S K',
      'a e i o u ia',
      'n ng o u i ao ang en ou an ei',
    ],
    given: [
      'Zi Xin Yu Hao Jia Rui Yi Bo Wen Ming Shi Tian Xiao Jun Kai Lin',
      '-',
      'han hao xuan yang wei chen ran lei peng qi ting yue',
    ],
    short: 1,
  },
  {
    weight: 9,
    family: [
      'Tak Mor Nak Ish Kob Yam Fuj Mats Hosh Sug Oka Ono Kuro Tani',
      'a i u o e a',
      'moto kawa zaki shita mura gawa no da ta naga shima hara',
    ],
    given: ['Ha Ka Yu So Mi Re Da Ai Ta Shi', 'ru yo na ki ma to', 'to ka ki ko ro mi ta ya'],
    short: 0.3,
  },
  {
    weight: 8,
    family: [
      'Bhat Chak Desh Gup Iy Kul Mahal Mukh Nar Pat Raj Sub Venk Vish',
      'a ar i er an',
      'tacharya raborty pande kar ingam rishnan ay esan wani walla adhyay nath wal puri',
    ],
    given: ['A Ro I Ka Me Vi Sa De Ni Pra', 'ra ha shi r vi k ny v kh', 'v an ta thik ra ram a ika il ya'],
    short: 0.25,
  },
  {
    weight: 10,
    family: [
      'Ash Bran Cald Dun Fair Hart Kirk Lang Mac Nor Pem Rad Stan Thorn Whit Wood',
      'er le in o a',
      'ton ford wood bury ley shaw field well combe worth stead by',
    ],
    given: ['El Dun Im Rhy Gra Tes Cal Ow Ros Hen', 'ea o e a i', 'nor can gen s ham sa lum en ie ry'],
    short: 0.5,
  },
  {
    weight: 7,
    family: [
      'Brück Schön Hof Vogel Lind Krä Grün Stein Wag Köh Bau Zim Weiß',
      'e er en el',
      'mann bach ner müller stetter feld berger hoff ler gärtner wald',
    ],
    given: ['Jo Le Mat Kä An Gö Ul Sö', 'n thi ni re', 'as na the ka tz rike ren'],
    short: 0.4,
    particles: ['', '', '', '', '', 'von'],
  },
  {
    weight: 6,
    family: [
      'Lef Mar Du Bon Gar Beau Char Rous Del Per Fon',
      'è ch é a e i',
      'vre and net reau mont pentier sel acroix rier taine gny',
    ],
    given: ['É Thé Ca Be Ma Ga', 'lo o mi no ë', 'die dore lle ît lle tan'],
    short: 0.3,
    particles: ['', '', '', '', 'de', 'du', 'de la'],
    doubled: 0.08,
  },
  {
    weight: 8,
    family: [
      'Gut Dom Ib Peñ Cas Mor Her Mart Vel Zam Ler Quir',
      'i é í á e a',
      'rrez nguez ñez alver tillo eno nández ínez asco rano ma oga',
    ],
    given: ['Lu Joa Mar Í Xi An Pi', 'c quí ti ñi me dr', 'ía n na go na és lar'],
    short: 0.2,
    particles: ['', '', '', '', '', 'de la', 'del'],
    doubled: 0.2,
  },
  {
    weight: 5,
    family: [
      'Wiś Kow Now Dvoř Šim Jov Szcz Krz Pał Żuk Čern',
      'ni al á ec an eb',
      'ewska czyk ák ová ović ek owski rzyński ak ík',
    ],
    given: ['Ale Dmi Ok Mi Zu Pa', 'ks tr sa lo za w', 'andra i na š na eł'],
    short: 0.3,
  },
  {
    weight: 5,
    family: [
      'Søren Lind Håk Bø Kjær Ång Sten Hjort Ny Dahl Øst',
      'a e ',
      'sen qvist ansson gaard ström berg lund holm dal by',
    ],
    given: ['In Bj Å Sve Li Mik', 'g ø s r', 'rid rn e re v kel'],
    short: 0.6,
    particles: ['', '', '', '', '', '', 'af'],
  },
  {
    weight: 5,
    family: ['Yıl Öz Ak Gün Dem Koç Çel Şah Kar Tun', 'd t ı i a', 'ırım ürk soy eş irtaş er in oğlu can'],
    given: ['Em Zey Ça De O Şu', 're n ğ ni', 'p la z uz le'],
    short: 0.2,
  },
  {
    weight: 5,
    family: ['Ngu Tr Ph Đ V Hu L B D', 'y ầ ạ ặ õ ỳ ý ù ư', 'ễn n m ng nh i ơng'],
    given: ['Mi Thả Đứ Hươ Qua Li Tu Ngọ', 'n', 'nh o c ng ấn'],
    short: 0.9,
  },
  {
    weight: 5,
    family: [
      'Rash Had Man Khou Ben Zid Mah Far Sal Kass Nas',
      'i a ou ',
      'idi dad sour ry ali an moud ouk eh em sar',
    ],
    given: ['Yu Lei O Ami Kha No Sa', 'm l', 'suf la ar ra lid or ir'],
    short: 0.4,
    particles: ['', '', 'Al-', 'El-'],
  },
  {
    weight: 5,
    family: [
      'Okon Ade Nwo Bal Men Owu Eze Chuk Ola Aby',
      'k y o s u',
      'wo emi su gun sah kwu dele tunde ola ndi',
    ],
    given: ['Chi A Olu Te Ngo Kwa', 'ne da wa mi', 'du eze seun tope zi me'],
    short: 0.3,
  },
  {
    weight: 4,
    family: [
      'Meu Vri Bak Rijns Dijk Hor Ver Kuip Hoog Steen',
      'l e ker',
      'en es bergen huis st meer ers veld dam',
    ],
    given: ['Joo San Maa Fen Ru Lot', '-', 'st ne rten na ben te'],
    short: 1,
    particles: ['van der', 'de', 'van', 'ten', '', ''],
  },
  {
    weight: 4,
    family: [
      'Papa Vasi Kara Mav Theo Chris Stav',
      'd l n ro dor',
      'imitriou eiou akis akos opoulos idis ellis',
    ],
    given: ['E Sta Ka Pe', 'le vr te tr', 'ni os rina os'],
    short: 0.1,
  },
]
