// Words from which the sample feed's people, groups and systems are named. Any likeness is an accident of the dice.

/** Given names | family names | order. Each line is one naming tradition. */
const PEOPLE = `
Wei Jia Lin Yuhan Zihao Mengyao Xinyi Haoran Ruoxi Yichen Siqi Bowen Tianyu Peiwen|Zhou Shen Qiu Lu Fang Xie Gao Tang Luo Meng Hou Bai Kong Yin
Chia-Wei Yu-Ting Po-Han Hsin-Yi Kai-Lun Wan-Ju|Tsai Hsieh Kuo Liao Chiu Hung Peng
Minjun Seoyeon Jiho Haeun Dohyun Yerin Taeyang Sumin Jaewook Nari|Kang Yoon Shin Ahn Baek Seo Hwang Noh Moon
Haruto Yui Sota Mei Ren Aoi Kaito Hinata Daichi Chihiro|Kobayashi Morikawa Ishida Hoshino Kuroda Nagase Tachibana Onodera
Minh Thảo Đức Hương Quang Linh Tuấn Ngọc|Nguyễn Trần Phạm Đặng Võ Huỳnh Lý
Aarav Ananya Rohan Ishita Karthik Meera Vikram Sanya Devika Nikhil|Iyer Banerjee Deshpande Kulkarni Menon Chauhan Rao Bhattacharjee Pillai
Fatemeh Arash Niloofar Kaveh Shirin Behnam|Rahimi Karimzadeh Tehrani Sohrabi Farahani Daneshvar
Yusuf Leila Omar Amira Khalid Noor Samir Hala|Al-Rashidi Haddad Mansour El-Sayed Benali Khoury Zidan
Emre Zeynep Çağla Deniz Oğuz Şule|Yıldırım Öztürk Aksoy Güneş Demirtaş Koç
Jonas Lena Matthias Käthe Sören Annika Götz Ulrike|Weißbach Krämer Vogelsang Lindner Hofstetter Brückner Schäfer
Joost Sanne Maarten Fenna Ruben Lotte|van der Meulen de Vries·Bakker ten Hoope van Rijnsbergen Dijkhuis ter Horst
Élodie Théo Camille Benoît Maëlle Gaëtan|Lefèvre Marchand du Plessis·Roy Bonnet Garreau de La·Fontenelle
Lucía Joaquín Martina Íñigo Ximena Andrés Pilar|Ibáñez Gutiérrez·Salas Domínguez Peñalver Quiroga Ortuño de la Cruz·Vidal
João Beatriz Thiago Inês Raquel Caetano|da Silveira Figueiredo Gonçalves Antunes dos Santos·Lima Moraes
Giulia Matteo Ludovica Niccolò Chiara|D'Amicis Bellandi Fioravanti De Santis·Neri Castelli
Ingrid Bjørn Åse Sverre Liv Mikkel|Sørensen Lindqvist Håkansson Bøe Kjærgaard Ångström-Dahl
Aleksandra Dmitri Oksana Bohdan Miloš Zuzana Paweł Agnieszka|Wiśniewska Kowalczyk Hrytsenko Novotný Jovanović Sokolov Dvořáková Šimek
Eleni Stavros Katerina Petros|Papadimitriou Vasileiou Karras Mavros
Chinedu Adaeze Oluwaseun Temitope Ngozi Kwame Abena|Okonkwo Adeyemi-Cole Nwosu Balogun Mensah Owusu Eze
Tewodros Hiwot Selam Dawit|Bekele Tadesse Girma Alemu
Thabo Nomvula Sipho Lerato|Dlamini Mokoena Ndlovu Khumalo
Noa Eitan Tamar Yonatan|Ben-Ami Shalev Mizrahi Carmeli
Eleanor Duncan Imogen Rhys Saoirse Graham Tessa Callum|Ashworth Pemberton O'Rourke MacInnes Hartwell Llewellyn Fairbairn St. Clair-Moss
Kiri Tāne Aroha Leilani|Ngata Parata Kahananui Tamihana
`

/** A family name of several words starts with a particle, in lower case, or holds a middle dot for a space. */
function familyNames(text: string): string[] {
  const names: string[] = []
  let particles = ''
  for (const word of text.split(' ')) {
    if (/^(?:\p{Ll}.*|De|St\.)$/u.test(word)) particles += `${word} `
    else {
      names.push(particles + word.replaceAll('·', ' '))
      particles = ''
    }
  }
  return names
}

export const TRADITIONS = PEOPLE.trim()
  .split('\n')
  .map((line) => {
    const [given = '', family = ''] = line.split('|')
    return { given: given.split(' '), family: familyNames(family) }
  })

/** People of one name. */
export const MONONYMS = ['Suharti', 'Wibowo', 'Prasetyo', 'Lhamo', 'Tenzin', 'Kyaw']

export const COLLECTIVES = [
  'The Northlight Collective',
  '02. Lab',
  'Team Halyard',
  'Fen River Open Models Group',
]

/** Handle | full name. */
export const ORGANIZATIONS = `
northlight-lab|Northlight Lab
fen-river|Fen River Institute
halyard-ai|Halyard AI
ostara-university|Ostara University
quayside-research|Quayside Research
marram-labs|Marram Labs
university-of-selwick|University of Selwick
tarnhelm|Tarnhelm Robotics
blue-cormorant|Blue Cormorant
institute-of-applied-listening|Institute of Applied Listening
gannet-ml|Gannet ML
hollin-technical-university|Hollin Technical University
opal-ridge|Opal Ridge Research
verdigris|Verdigris Vision
polytechnic-of-arden|Polytechnic of Arden
saltmarsh|Saltmarsh Health AI
longmeadow-compute|Longmeadow Compute
kittiwake|Kittiwake Speech
`
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', fullname = ''] = line.split('|')
    return { name, fullname }
  })

/** Systems are named from a head and a tail: 3,000 names. */
export const NAME_HEADS =
  'Amber Basalt Bramble Cairn Cinder Cobalt Copper Dapple Drift Dune Ember Fathom Fern Flint Gale Garnet Glint Harbor Hazel Heath Hollow Indigo Iris Juniper Kelp Kestrel Lark Lichen Linden Loam Lumen Maple Marl Mica Moss Myrtle Nettle Ochre Onyx Osprey Otter Pebble Plover Quill Reed Rill Rowan Rune Sable Sedge Shale Silt Sorrel Tarn Teal Thistle Tidal Umber Vesper Willow'.split(
    ' ',
  )
export const NAME_TAILS =
  'Arc Beam Bind Blend Bridge Cast Chain Coil Craft Dial Draft Fold Forge Frame Gate Graft Grid Guide Hinge Judge Keel Knot Lace Lens Link Loom Mark Mesh Mind Mix Path Pilot Plan Prism Probe Prune Quest Rank Relay Route Scope Scout Shift Sift Span Spark Split Stack Step Stitch Swap Sync Trace Track Turn Vault View Walk Weave Wise'.split(
    ' ',
  )
