/**
 * Short forms of given names as people sign with them in England, Scotland and Wales: the full name, then its short
 * forms. A form that is more often another name by itself (`Ian` for `John`) is left out.
 */
const shortForms = `
abigail: abi abby abbie gail
adrian: ade
alan: al
alasdair: al ally ali
alastair: al ally ali
albert: al bert bertie
alexander: alex al alec alick sandy xander eck ecky
alexandra: alex lexi lexie sandra sandy
alfred: alf alfie fred
alison: ali
alistair: al ally ali
amanda: mandy
andrew: andy drew
angela: angie ange
angharad: ang
angus: gus
anne: annie
annette: netta
anthony: tony ant
antony: tony ant
archibald: archie
barbara: barb babs
beatrice: bea
benjamin: ben benny
bernadette: bernie
bernard: bernie
bethan: beth
bethany: beth
beverley: bev
bridget: bridie biddy
bronwen: bron
cameron: cam
caroline: caro carrie
carolyn: caro carrie
catherine: cath cathy kate katie cat kitty
catrin: cat cati
catriona: cat trina
ceridwen: ceri
charles: charlie chas chaz
charlotte: charlie lottie
christina: chris chrissie chrissy tina kirsty
christine: chris chrissie chrissy tina
christopher: chris kit topher
clifford: cliff
constance: connie
dafydd: dai daf
daniel: dan danny
david: dave davy davie dai
deborah: deb debbie debs
denis: den denny
dennis: den denny
derek: del
desmond: des
diana: di
diane: di
dilwyn: dil
dominic: dom
donald: don donnie donny
dorothy: dot dottie dolly
douglas: doug dougie
dugald: dougie
duncan: dunc
edmund: ed eddie ned ted
edward: ed eddie ted teddy ned
edwin: ed eddie
eleanor: ellie nell nora
elizabeth: liz lizzie beth betty libby eliza bess bessie betsy elsie lisa beti elspeth
ellen: ellie nell nellie
emily: em
emma: em
ernest: ernie
eugene: gene
euphemia: effie phemie
florence: flo florrie
frances: fran frankie
francis: frank frankie
frederick: fred freddie
gareth: gaz
geoffrey: geoff
george: geordie dod doddie
georgina: georgie gina
geraint: ger
gerald: gerry
gerard: gerry
gillian: gill jill gilly
glyndwr: glyn
graham: gray
gregory: greg
gwendolen: gwen
gwendoline: gwen
gwenllian: gwen llio
gwilym: gwil wil
harold: harry hal
harriet: hattie
hector: heck
helen: nell nellie
henry: harry hal
herbert: bert herb
howard: howie
hugh: hughie shug shuggie
ieuan: ianto
ifan: ianto
iorwerth: iori
isabel: izzy izzie bella belle
isabella: izzy izzie bella belle
isobel: izzy izzie bella belle
isaac: zac
jacob: jake
jacqueline: jackie jacqui jacky
james: jim jimmy jamie jem hamish
jane: janey
janet: jan jen netta
janice: jan
jean: jeannie
jeffrey: jeff
jennifer: jen jenny jenni jennie
jeremy: jez jem jerry
jessica: jess jessie
joanna: jo
joanne: jo
john: jack johnny jock
jonathan: jon jonny jonty
joseph: joe joey
josephine: jo josie
joshua: josh
judith: judy jude
julia: jules
julian: jules
julie: jules
katharine: kate katie kathy kath kitty
katherine: kate katie kathy kath kitty
kathleen: kath kathy kate katie
kathryn: kate katie kathy kath
kenneth: ken kenny
kimberley: kim
kirsten: kirsty
lachlan: lachie
laurence: larry laurie loz
lawrence: larry laurie loz
leonard: len lenny
lesley: les
leslie: les
llewelyn: llew
llywelyn: llew
louis: lou
louise: lou
lucinda: lucy cindy
madeleine: maddy maddie
malcolm: malc mal malky calum
margaret: maggie meg peggy peg marge margie mags madge greta maisie rita
marged: mared megan meg
marjorie: marge
martin: marty
mary: molly polly
matilda: tilly tilda
matthew: matt matty
maureen: mo
maximilian: max
maxine: max
maxwell: max
melanie: mel
melissa: mel
michael: mike mick micky mickey mikey
michele: shell
michelle: shell
mildred: millie
millicent: millie
mohamed: mo
mohammed: mo
muhammad: mo
myfanwy: myf fanw
natalie: nat
natasha: tash tasha
nathan: nat nate
nathaniel: nat nate nathan
nicholas: nick nicky
nicola: nicky nic nicki nikki nikky
norman: norm
oliver: ollie olly
olivia: liv livvy
owain: ows
pamela: pam
patricia: pat trish tricia patsy
patrick: pat paddy
penelope: penny pen
percival: percy
peter: pete
philip: phil pip
philippa: pip pippa
phillip: phil pip
prudence: pru prue
rachael: rach
rachel: rach
raymond: ray
rebecca: becky becca beck becks bex
reginald: reg reggie
rhiannon: rhi
rhodri: rhod
richard: rich rick ricky dick dickie richie
robert: rob robbie bob bobby bert rab rabbie
roberta: bobbie
roderick: rod roddy
rodney: rod
ronald: ron ronnie
rosalind: ros roz
rosemary: rose rosie ro
russell: russ
samantha: sam sammy
samuel: sam sammy
sandra: sandy
sarah: sally sal
sebastian: seb
sidney: sid
simon: si
stanley: stan
stephanie: steph stevie
stephen: steve ste
steven: steve ste
stewart: stew stu
stuart: stu
susan: sue susie suzie suzy
susanna: sue susie suzie
suzanne: sue susie suzie suzy
sydney: syd
terence: terry tel
teresa: terri tess tessa
theodore: theo ted
theresa: terri tess tessa
thomas: tom tommy tam twm
timothy: tim
tobias: toby
tomos: tom twm
valerie: val
veronica: ronnie
victor: vic
victoria: vicky vicki vikki tori vic
vincent: vince vin
virginia: ginny
vivian: viv
vivien: viv
vivienne: viv
walter: wally walt wattie
wilfred: wilf
wiliam: wil
william: bill will billy willie wil wull wullie
winifred: win winnie
yvonne: von
zachary: zac zak zach
`;

const shortOf = new Map<string, ReadonlySet<string>>();
for (const line of shortForms.trim().split('\n')) {
  const [full = '', forms = ''] = line.split(': ');
  shortOf.set(full, new Set(forms.split(' ')));
}

/** True where one given name is a short form of the other. In lower case. */
export function isShortFormOf(one: string, other: string): boolean {
  return Boolean(shortOf.get(other)?.has(one) || shortOf.get(one)?.has(other));
}

/** Short forms with which somebody of this given name may sign. In lower case. */
export function shortFormsOf(given: string): readonly string[] {
  return [...(shortOf.get(given) ?? [])];
}
