"""Given names as data: which short, pet and spelling forms one person may bear, and near-spellings that are two names.

The groups are those of everyday English, gathered for this project; a form may stand in several groups.
"""

from __future__ import annotations

_GROUPS = """abigail abby gail| abraham abe| albert al bert| alexander alex alec sandy xander| alexandra alex sandra sandy| alfred
al fred alf| allan allen alan al| alice allie| amanda mandy| andrew andy drew| angela angie| ann anne annie anna
nancy| anthony tony| antonio tony| archibald archie| arnold arnie| arthur art artie| augustus gus| barbara barb babs|
bartholomew bart| benjamin ben benny benji| bernard bernie| bradley brad| bradford brad| brandon brad| calvin cal|
cameron cam| carolyn carol lyn| caroline carol carrie| catherine katherine kathryn katharine kathy cathy kate katie
kay kathleen| kathleen kathy kate katie| cecilia cece| charles charlie chuck chas| charlotte charlie lottie| chester
chet| christine chris christy tina| christina chris christy tina| christopher chris kit topher| clarence clare|
clayton clay| clifford cliff| clinton clint| constance connie| cornelius neil| curtis curt| kurt curt| cynthia cindy|
daniel dan danny| david dave davey| deborah debra deb debbie| dennis denny| dolores lola| dominic dom nick| donald don
donnie donny| dorothy dot dottie| douglas doug| edgar ed| edmund ed eddie ted| edward ed eddie ted ned| edwin ed
eddie| eleanor ellie nell| elizabeth liz beth betsy betty eliza lisa libby| ernest ernie| eugene gene| eric erik rick|
evelyn evie| ezekiel zeke| florence flo| frances fran fannie| francis frank fran| francisco frank paco| franklin
frank| frank frankie| frederick fred freddie frederic fredrick rick| gabriel gabe| geoffrey geoff jeff jeffrey
jeffery| jeffrey jeff jeffery jeffry| jefferson jeff| george georgie| gerald jerry gerry| gerard gerry jerry| gilbert
gil| gordon gord| gregory greg gregg| gretchen greta| guillermo bill memo| gustav gus| harold hal harry| harrison
harry| harvey harv| helen nell| henry hank harry| herbert herb bert| howard howie| hubert bert hugh| irving irv| irvin
irv| isaac ike| isabel isabella izzy bella| jacob jake jack| jacqueline jackie| james jim jimmy jamie jem| jamie
james| jane jenny| janet jan| janice jan| jason jay| jean jeanne| jennifer jen jenny jenn| jeremy jerry| jerome jerry|
jessica jess jessie| joan joanie| joann joanne jo| john jack johnny jon| jonathan jon johnathan jonny| joseph joe
joey| josephine jo josie| joshua josh| joyce joy| judith judy judi| julia julie| julian jules| kenneth ken kenny|
kimberly kim| lawrence larry laurence lars| laurence larry lawrence| leonard len lenny leo| leroy roy| leslie les
lesley| lester les| lewis lew louis| louis lou louie lewis| louise lou| lucille lucy| lynn lyn lynne| madeline maddie|
malcolm mal| marcus marc mark| marc mark| margaret maggie meg peggy marge margie greta| maria marie mary| marilyn
mary| marjorie marge margie| martin marty| marvin marv| mary molly polly| matthew matt mathew| maurice morry|
maximilian max| maxwell max| melanie mel| melissa mel missy| melvin mel| michael mike mick mickey micheal| michelle
michele shelly| mildred millie| milton milt| mitchell mitch| montgomery monty| morris morry| nathan nate| nathaniel
nate nat| nancy nan| natalie nat| nicholas nick nicolas nicky| nicole nikki| norman norm| oliver ollie| oscar ozzie|
pamela pam| patricia pat patty tricia trish| patrick pat paddy rick| paul pauly| paula polly| penelope penny| peter
pete| philip phil phillip| phillip phil philip| phyllis phyl| priscilla cilla| rachel rae| ralph ralphie| randall
randy randolph| randolph randy| raymond ray| rebecca becky becca| reginald reggie reg| richard rick dick rich ricky
richie| robert bob rob bobby robby bert robbie| roberta bobbie| roderick rod| rodney rod| rodger roger| roger rodge|
roland rollie| ronald ron ronnie| rosemary rose| roy leroy| rudolph rudy| russell russ rusty| samuel sam sammy|
samantha sam| sandra sandy| sara sarah sally| sarah sara sally| scott scotty| seymour sy| sharon sherry shari| shawn
sean shaun| sheila shelly| sherman sherm| sidney sid sydney| solomon sol| sophia sophie| stanley stan| stephanie steph
stephany| stephen steve steven stevie| steven steve stephen stevie| stuart stu stewart| stewart stu stuart| susan sue
susie suzanne| suzanne sue suzie susan| sylvester sly| sylvia syl| terence terry terrence| terrance terry terence|
teresa terry theresa tess| theresa terry teresa tess| theodore ted teddy theo| thomas tom tommy thom| timothy tim
timmy| tobias toby| tracy tracey| valerie val| vernon vern| veronica ronnie| victor vic| victoria vicky vicki tori|
vincent vince vinny| virginia ginny| vivian viv| walter walt wally| warren ren| wayne way| wendell wen| wesley wes|
wilbur will| wilfred will fred| william bill will billy willy liam| winston win| woodrow woody| yvonne evonne| zachary
zach zack| aaron aron| brian bryan bryon| craig kraig| derek derrick dereck| glen glenn| karl carl| kristin kristen
kris| kristine kris| kurt kirt| lori laurie| marcia marsha| neal neil neale| nikolas nick| olivia liv| ron ronald|
sean shawn| shane shayne| tim timothy| toni antonia| vic victor| josé jose| jesús jesus| alejandro alex| eduardo
eddie| ignatius iggy| mohammed mohammad muhammad mohamed| vladimir vlad| dmitry dmitri dimitri| sergey sergei| yuri
yury| aleksandr alexander| mikhail michael| giovanni gianni| katherine
kathy kate katie kay kathryn katharine kathrine| kathryn kathy kate katie katherine kathrine| katharine kathy kate katie| william
wm| robert robt| james jas| thomas thos| george geo| joseph jos| edward edw| samuel saml| benjamin benj| daniel danl|
frederick fredk| richard richd| charles chas| alexander alexr| jonathan jona"""

# near-spellings that are two given names, often in one family
DISTINCT: frozenset[frozenset[str]] = frozenset(
    frozenset(pair.split())
    for pair in """
francis frances| eric erica| carl carla| paul paula| robert roberta| christian christina| joan john| jean joan| jane
jean| dean sean| daniel daniela| danielle daniel| gabriel gabrielle| michael michaela| michel michelle| andre andrea|
andrew andrea| denis denise| dennis denise| julian juliana| julie julia| marie maria| mario maria| marian marion|
martin martina| patrick patricia| stephan stephanie| stephen stephanie| victor victoria| allen ellen| alan ellen|
brian brianna| carol carole| carol carolyn| louis louise| leslie wesley| harry larry| barry larry| barry garry| jerry
terry| jerry gerry| kevin devin| jason mason| karen karin| adrian adrienne| gene jean| henry henri| antonio antonia|
roland ronald| donald ronald| philip phillipa| simon simone| carl karla| glen glenda| jessie jesse| joel noel| justin
dustin| lauren laurel| mark mary| megan regan| ryan bryan| ryan brian| tina gina| alexander alexandra| bernard
bernardo| roberto robert| carlo carlos| johan johann| hector victor""".split("|")
)


def _forms() -> dict[str, frozenset[str]]:
    forms: dict[str, set[str]] = {}
    for group in _GROUPS.split("|"):
        head, *rest = group.split()
        for form in rest:
            forms.setdefault(head, {head}).add(form)
            forms.setdefault(form, {form}).add(head)
    return {name: frozenset(others) for name, others in forms.items()}


FORMS: dict[str, frozenset[str]] = _forms()
"""A folded given name -> the names that the same person may bear (one step: Bill and Will are each forms of William)."""
