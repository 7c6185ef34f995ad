"""Given names that tell a person's name from another run of capitals.

Source: the given names of the 1990 census of the United States (U.S. Census Bureau, dist.male.first and dist.female.first,
public domain), the frequent ones, without those that filings use as words, months or places; and given names of other languages.
"""

from __future__ import annotations

# A word of this list before a capitalised word makes a person's name.
GIVEN_NAMES = frozenset(
    """
aaron abbie abby abdul abe abel abhay abhijit abhishek abigail abraham abram achim ada adalberto adam adan addie adela
adelaide adele adelina adeline adell adi aditya adnan adolfo adolph adrian adriana adrianne adrienne agatha agnes agustin
ahmad ahmed ahmet aida aidan aileen aimee aisha ajay ajit akash akhil akio akira alain alaina alan alana alasdair alastair
alba albert alberta alberto albrecht alden aldo alec alecia alejandra alejandro aleksander alene alessandro aletha alex alexa
alexander alexandra alexandre alexandria alexei alexey alexis alfonso alfonzo alfred alfreda alfredo ali alice alicia alina
aline alisa alisha alison alissa alistair aliza allan allen allene allie allison allyson alma alok alon alonso alonzo alpha
alphonse alphonso alta althea alton alva alvaro alvin alvina alyce alyson alyssa amado amal amalia aman amanda amar ambrose
amelia amie amir amit amitabh amnon amos amparo amrit amy ana anand anant anas anastasia anders anderson andra andre andrea
andreas andrei andrej andres andrew andrey andria andrzej andré andy angel angela angelia angelica angelina angeline angelique
angelita angelo angie angus anibal anika anil anish anissa anita anjali ankit ankur ann anna annabelle annamarie anne
anne-marie annemarie annetta annette annie annmarie anre anré ansgar anthony antione antionette antoine antoinette anton
antone antonette antonia antonio antony antwan anuj anup anurag apoorva araceli aravind archie arden aretha ari ariana arie
ariel arjun arleen arlen arlene arlie arline armand armando armin arnaud arnold arnoldo arnoud arnulfo aron arron arthur
arturo arun arvind asher ashish ashlee ashleigh ashley ashok ashwin asif athena atsushi atul aubrey audra audrey augusta
augustine augustus aura aurelia aurelio aurora ava avery avi avis aviv avraham axel aziz barb barbara barbra barney barrett
barry bart bartholomew barton baruch basil bastiaan beat beatrice beatriz beau becky belen belinda bella belle belva ben
benedict benedikt benita benito benjamin bennett bennie benno benny benoit benoît benton bernadette bernadine bernard bernardo
bernd bernice bernie berniece berry bert berta bertha bertie bertram bertrand beryl bess bessie beth bethany betsy bette
bettie bettina betty bettye beulah beverley beverly bharat bhavesh bianca bill billie billy birdie bjorn björn blaine blair
blake blanca blanche bo boaz bob bobbi bobbie bobby bogdan bonita bonnie booker boris boyce boyd brad bradford bradley bradly
brady brain bram branden brandi brandie brandon brandy brant breanna brenda brendan brendon brenna brent brenton bret brett
brian briana brianna brianne brice bridget bridgett bridgette brigitte britney britt brittany brittney brock broderick brooke
brooks bruce bruno bryan bryant bryce bryon bryson buford burkhard burl burt burton buster byron caitlin caleb callie calvin
cam cameron camilla camille candace candi candice candida cara caren carey cari caridad carissa carl carla carlene carlo
carlos carlton carly carmel carmela carmelita carmella carmelo carmen carmine carol carole caroline carolyn carrie carrol
carroll carson carsten cary caryn casandra casey cassandra cassie catalina catarina catharine catherine cathleen cathrine
cathryn cathy catrina cecelia cecil cecile cecilia cedric cedrick celeste celestine celia celina celine cesar cesare chad
chadwick chaim chandra chanel chang chantal chantel charla charleen charlene charles charley charlie charline charmaine chas
chasity chastity chauncey chelsey cheri cherie cherry cheryl chester chet chetan chip chiquita chloe chloë chong chris christa
christal christen christi christiaan christian christie christin christina christine christof christoper christoph christophe
christopher christy chrystal chuck chung cindi cindy claes clair claire clara clare clarence clarice clarissa clark claud
claude claudette claudia claudine claudio claus clay clayton clement clemente clementine cleo cletus cliff clifford clifton
clint clinton clyde cody colby cole coleen coleman colette colin colleen collette collin colm colton columbus concepcion
concetta connie conor conrad constance constantin constantine consuelo cora cordelia cordell corey cori corina corine corinne
cornelia cornelis cornelius cornell corrie corrine cortez cortney cory courtney coy craig cristal cristina cristobal
cristopher cristy curt curtis cynthia cyril cyrus cédric dag daisuke dale dalia dalton damaris damian damien damion damon dan
dana dane danelle danette danial daniel daniela daniele danielle danilo danita danna dannie danny dante daphne dara darcy
darell daren darin dario darius darla darleen darlene darnell daron darrel darrell darren darrick darrin darron darryl darwin
daryl dave david davide davis dayna deana deandre deangelo deann deanna deanne deb debashis debbie debby debi debora deborah
debra debrah dee deena deepa deepak deidra deidre deirdre delbert delfina delia delilah della delma delmar delmer delois
delores deloris delphine demarcus demetria demetrius dena denice denis denise dennis denny deon derek derick dermot derrick
deshawn desiree desmond dessie deven devin dewayne dewey dewitt dexter dhiraj diana diane diann dianna dianne dick didier
diego dieter dietmar dilip dillon dimitri dimitrios dina dinah dinesh dino dion dionne dirk dixie dmitri dmitry dollie dolly
dolores dolph domenic dominga domingo dominic dominick dominik dominique don dona donal donald dong donn donna donnell donnie
donny donovan donte dora dorcas doreen dorene doretha dorian doris dorit doron dorothea dorothy dorris dorsey dortha dorthy
dottie doug douglas douglass dov dovie doyle drew duane dudley dulce duncan dustin dwain dwayne dwight dylan eamon earle
earlene earline earnestine easter eberhard ebony eckhard ed eddie eddy edgar edgardo edie edison edith edmond edmund edmundo
edna edouard eduard eduardo edward edwardo edwin edwina edythe effie efraim efrain efren ehud eiji eileen einar eitan elad
elaine elba elbert elda elden eldon eldridge eleanor eleanore elena eli elia elias elida eliezer elijah elinor eliot elisa
elisabeth elise eliseo elisha elissa eliza elizabeth ella ellen ellie elliot elliott ellis ellsworth elma elmer elmo elnora
eloisa eloise elouise eloy elroy elsa elsie elton elva elvia elvin elvira elvis elwood elyse emanuel emerson emery emil emile
emilia emilie emilio emily emma emmanuel emmett emmitt emory enid enoch enrico enrique enzo eoin erasmo erez eric erica erich
erick ericka erik erika erin erlinda erma erna ernest ernestina ernestine ernesto ernie ernst errol ervin erwin esmeralda
esperanza essie esteban estela estella estelle ester esther ethan ethel etienne etta eugene eugenia eugenio eula eulalia
eunice eusebio eva evan evangelina evangeline eve evelyn everett everette evette evgeny ewan ezekiel ezequiel ezra fabian
fabio fabiola fabrice fabrizio faisal fannie fanny farid fatih fatima faustino fausto fay faye federico felecia felicia
felicita felipe felix felton ferdinand fergus fermin fern fernando fidel filiberto filip filippo filomena finn fiona fletcher
flor flora florencio florentino florian florine flossie floy floyd forrest fran frances francesca francesco francine francis
francisca francisco franck francois frank frankie franklin franklyn franz françois françoise fred freda freddie freddy
frederic frederick frederik frederique fredric fredrick freeman freida frieda friedrich fritz frédéric fumio gabriel gabriela
gabriele gabriella gabrielle gad gail gale galen ganesh gareth garfield garland garret garrett garry garth gary gaston gaurav
gautam gavin gay gaye gayla gayle gaylord geert gena genaro gene geneva genevieve genoveva geoff geoffrey georg george georges
georgette georgiana georgianna georgina georgios gerald geraldine geraldo gerard gerardo gerd gerhard geri germaine german
gerri gerrit gerry gert gertie gertrude ghislain giacomo gian gianluca gideon gil gilad gilbert gilberto gilda gilles gillian
gina ginny gino giorgio giovanna giovanni girish gisela giulio giuseppe gladys glen glenda glenn glenna gloria goldie gonzalo
gopal goran gordon govind gracie graciela grady graham graig granville greg gregg gregoria gregorio gregory greta gretchen
grigory griselda grover guadalupe guenter guido guillaume guillermina guillermo gunnar gunther guo gus gussie gustav gustavo
gwen gwendolyn günter günther hadi hai hakan hal haley hallie hamid hamish hank hanna hannah hannes hans hans-peter harald
hardy hari harish harlan harland harley harold harriet harriett harriette harris harrison harry harsh harsha hartmut haruki
harvey hassan hattie haydee hayden hayley haywood hazel heather hector heidi heiko heiner heinrich heinz helen helena helene
helga helge hellen helmut hemant hendrik henk henri henrietta henrik henry herb herbert heriberto herlinda herman hermann
herminia herschel hershel hester hideki hilario hilary hilda hildegard hillary hilton hipolito hiram hiro hiroshi hiroyuki
hitoshi hobert holger hollie hollis homer horace horacio horst hortencia hosea howard hoyt hubert huey hugh hugo humberto huw
hyman håkan hélène ian ida idan idella ido ignacio igor ike ila ilan ilene ilya ima imelda imogene imran ina ines inez ingo
ingrid iola iona ione ira irene irfan irma irv irvin irving irwin irène isaac isabel isabell isabella isabelle isaiah isaias
ishaan isiah isidro ismael ismail isreal issac istvan itai itzhak iva ivan ivana ivette ivo ivonne jaap jacek jacinto jack
jackie jacklyn jaclyn jacob jacque jacquelin jacqueline jacquelyn jacques jacquline jae jagdish jai jaime jake jakob jamaal
jamal jamar jame jamel james jamey jami jamie jamison jan jana jane janel janell janelle janet janette janice janie janine
janis janna jannette jannie janos jaqueline jared jarod jaroslav jarred jarrett jarrod jarvis jasmin jasmine jason jasper
javier jawad jay jayant jayesh jayme jayne jayson jean jean-claude jean-louis jean-marc jean-michel jean-paul jean-pierre
jeana jeanette jeanie jeanine jeanna jeanne jeannette jeannie jeannine jeb jed jeff jefferey jeffery jeffrey jeffry jen jena
jenifer jenna jennie jennifer jenny jens jerald jeramy jere jeremiah jeremy jeri jermaine jeroen jerold jerome jeromy jerrell
jerri jerrod jerrold jerry jerzy jesica jess jesse jessica jessie jesus jesús jewel jewell jian jill jillian jim jimmie jimmy
jiri jitendra jo jo-ann jo-anne joachim joan joann joanna joanne joao joaquin jocelyn jochen jodi jodie jody joe joel joelle
joep joesph joey johan johanna johannes john johnathan johnathon johnie johnna johnnie johnny jolene jon jonah jonas jonathan
jonathon joni joost jordon jorg jorge jose josef josefa josefina joseph josephine josette josh joshua josiah josie jospeh
josue josé jovita joy joyce joão juan juana juanita judd jude judi judith judson judy juergen juha jules juli julia julian
juliana julianna julianne julie julien juliet juliette julio julius jun jung junichi jussi justin justina justine jyoti jérôme
jörg jörgen jürg jürgen kai kaitlin kaitlyn kamal kapil kara karan kareem karel karen kari karim karin karina karl karl-heinz
karla karol karon karrie karthik karyn kasey kaspar katarina kate katelyn katharine katherine katheryn kathi kathie kathleen
kathrine kathryn kathy katie katina katja katrina katsuhiko katy kay kaye kayla kazuo keenan keiji keisha keith keld kelley
kelli kellie kelly kelsey kelvin ken kendall kendra kendrick keneth kenichi kenji kenneth kennith kenny kent kenton kenya keri
kermit kerri kerrie kerry kesha keshia keven kevin khaled kia kieth kim kimberlee kimberley kimberly kip kira kiran kirby kirk
kirsten kisha kishore kitty kjell klaas klaus koichi konrad konstantin korey kory kraig kris krishna krishnan krista kristal
kristen kristi kristian kristie kristin kristina kristine kristofer kristopher kristy krystal krystle kumar kunal kurt kurtis
kyla kyle kylie lacey lacy ladonna lakeisha lakesha lakisha lakshmi lalit lalitha lamar lamont lan lana landon lanny laquita
lara larissa larry lars lashawn lashonda latanya latasha latisha latonia latonya latoya latrice latricia laura laurel lauren
laurence laurent lauretta lauri laurie lavern laverne lavonne lawanda lawerence lazaro lea leah leandro leann leanna leanne
lee leeann leif leigh leila leilani lela leland lelia lemuel len lena lenard lenny lenora lenore leo leola leon leona leonard
leonardo leone leonel leonid leonor leonora leopold leopoldo leora leota leroy lesa lesley leslie lessie lester leta letha
leticia letitia lettie lev levi lewis lia liam libby lidia lila lilia lilian liliana lillian lillie lina linda lindsay lindsey
lindy lino linwood lionel lior lisa liz liza lizette lizzie lloyd logan lois lola lolita lon lona lonnie lonny lora loraine
loren lorena lorene lorenzo loretta lori lorie lorine lorna lorne lorraine lorri lorrie lothar lottie lou louann louella louie
louis louisa louise lourdes lowell loyd luann luanne luc luca lucas lucia luciano lucien lucila lucile lucille lucinda lucio
lucius lucretia lucy ludovic ludwig luella luigi luis luisa luiz lukas luke lula lupe lura luther lutz luz lydia lyle lyman
lyn lynda lyndon lynette lynn lynne lynnette lynwood maarten mabel mable mac mack madeleine madeline madelyn madge madhav
madhu madonna mae magda magdalena maggie magnus mahesh mahmoud mai majorie makoto malcolm malcom malik malinda malissa mallory
mamie mandi mandy manfred manish manoj manuel manuela mara marc marcel marcela marcelino marcella marcelle marcello marcellus
marcelo marci marcia marcie marco marcos marcus marcy marek margaret margarita margarito marge margery margie margo margot
margret marguerite mari maria mariah mariam marian mariana marianna marianne mariano maribel maricela marie marietta marilyn
marilynn marina mario marion marisa marisela marisol marissa maritza marius marjorie marjory mark markku markus marla marlena
marlene marlin marlon marlyn marlys marquis marquita marsha marta marten martha martijn martin martina marty martín marva
marvin mary maryann maryanne marybeth maryellen maryjane marylou maría masaaki masahiro masao massimo mathew mathias mathieu
matilda matilde mats matt matthew matthias matthieu mattie maud maude maudie maura maureen maurice mauricio maurine mauro
mavis max maxim maxime maximilian maximo maxine maxwell maya mayme maynard mayra mckinley meagan meg megan meghan mehmet mehul
mei meir mel melanie melba melinda melisa melissa mellisa mellissa melodie melva melvin melvina menachem mercedes meredith
merle merlin mervin mette mia micaela micah michael michaela michal michale michał micheal michel michele michell michelle
mickey migdalia miguel mihir mikael mike mikel mikhail mikko milagros milan mildred milford milind millard millicent millie
milo milton mimi mina mindy minerva minh minnie miquel miranda miriam mirna missy misti misty mitch mitchel mitchell mitsuru
mitzi modesto moez mohamed mohammad mohammed mohan mohit moises mollie molly mona monica monika monique monroe monte monty
mordechai morris morton mose moses moshe mozelle mukesh murali muriel murray mustafa myles myra myrna myron myrtis myrtle
nabil nachiket nadav nadia nadine nagesh nakia nalin namrata nan nancy nanette nannie naoki naomi napoleon narayan naren
narendra nasser natalia natalie natasha nate nathalie nathan nathanael nathanial nathaniel naveen navin neal ned nedra neel
neeraj neha neil nelda nell nellie nelly nelson nereida nestor nettie neva neville niall nicholas nichole nick nicki nickolas
nicky nicola nicolas nicole nicolás niels nigel nikhil niki nikita nikki nikolai nikolaus nikos nilda nils nimrod nina nir
niraj nishant nita nitin noah noam noe noel noelle noemi nola nolan nona nora norbert norberto noreen noriyuki norm norma
norman normand norris nuno octavia octavio odell odessa odis ofelia ofer ola olaf oleg olen oleta olga olin oliver olivia
olivier ollie oma omar omer ona ophelia ora oralia oren orit orly orval orville osamu oscar oskar osvaldo oswaldo otha otis
otto ove owen pablo padraig paige palmer pam pamala pamela pansy paolo paresh pascal pasquale patrica patrice patricia patrick
patrizia patsy patti pattie patty paul paula paulette paulina pauline paulo pavan pavel pawel paweł pearlie pearline peder
pedro peggy penelope percy perla perry pete peter petr petra phil philip philipp philippe phillip phillis philomena phoebe
phyllis pier pierce pierre pieter pilar piotr polly portia prabhu pradeep prakash pramod pranav prasad prashant pratik praveen
preston pricilla princess priscilla priya puneet queen quentin quincy quinn quintin quinton rachael racheal rachel rachelle
radhika rae rafael rafaela raffaele raghu rahul rainer raj raja rajan rajat rajeev rajendra rajesh rajiv raju rakesh raleigh
ralf ralph ram ramakrishna raman ramesh ramiro ramon ramona randal randall randell randi randolph randy raphael raquel rashad
rashid rashmi raul raven ravi ravindra ray rayford raymon raymond raymundo raúl reba rebeca rebecca rebekah reed refugio
reggie regina reginald reid reina reinaldo reinhard reinhold remi rena renae renaldo renata renate renato renaud rene renee
renita rené reta retha reto reuben reuven reva rex rey reyes reyna reynaldo rhea rhett rhoda rhonda ricardo riccardo richard
richelle richie rick rickey rickie ricky rico rigoberto riley rishi rita ritu rob robbie robbin robby robert roberta roberto
robin robt robyn rocco rochelle rocio rod roderick rodger rodney rodolfo rodrick rodrigo roeland rogelio roger rohan rohit
roland rolando rolf rolland roma romain roman romeo romona ron ronald ronan ronda ronen ronnie ronny rony roosevelt rory
rosalba rosalee rosalia rosalie rosalina rosalind rosalinda rosalyn rosanna rosanne rosario roscoe roseann roseanne rosella
roselyn rosemarie rosemary rosendo rosetta rosie rosita roslyn ross rowena roxana roxann roxanna roxanne roxie roy roz ruben
rubin rudi rudolf rudolph rudy rueben rufus rui rupert russ russel russell ruth ruthie ruud ryan ryoichi sabina sabine sabrina
sachin sadie sagar sal salil sallie sally salman salvador salvatore sam samantha samatha samir sammie sammy samual samuel
sandeep sandi sandra sandrine sandro sanford sanjay sanjeev sanjiv santo santos santosh sara sarah sarit sascha sasha satish
satoru satoshi satya saul saundra scot scott scottie scotty sean sebastian sebastien seema seiji selena selim selina selma
serena serge sergei sergey sergio seth severin seymour shad shai shailesh shana shanda shane shankar shanna shannon shanon
shantel sharad shari sharlene sharon sharonda sharron sharyn shashi shaul shaun shauna shawn shawna shayla shayne sheena
sheila shekhar shelby sheldon shelia shelley shelli shellie shelly shelton sheree sheri sherman sherri sherrie sherry sherwood
sheryl shiela shigeru shimon shinichi shirley shlomo shmuel shoji shon shonda shrikant shyam sid siddharth sidney siegfried
sierra sigrid silas silvia simon simone sinan siva skip socorro sofia sol soledad solomon sondra sonia sonja sonny sonya
sophia sophie soren spencer sridhar srikanth srinivas srinivasan stacey staci stacia stacie stacy stan stanford stanley
stanton stefan stefanie stefano steffen stella steph stephan stephane stephanie stephany stephen stephenie steve steven stevie
stewart stig stu stuart stéphane subhash sudhir sugato sujata sukumar sumit suneet sung sunil suresh surya susan susana
susanna susanne sushil susie suzan suzanna suzanne suzette svein sven swati sybil sylvain sylvester sylvia sylvie sébastien
søren tabatha tabitha tad tadashi taher takashi takeshi tal tamar tamara tameka tamela tamera tami tamika tamir tammi tammie
tammy tamra tana tania tanisha tanner tanya tapan tara tariq taro tarun taryn tasha tatiana tawana tay ted teddy teemu tena
teodoro tera terence teresa teresita teri terra terrance terrell terrence terri terrie terry tess tessa tessie tetsuo thad
thaddeus thea theda thelma theo theodora theodore theresa therese theron thierry thijs thilo thomas thorsten thurman thérèse
tia tiago tiana tiara tiffani tiffany tillie tim timmy timo timothy tina tisha titus tobias toby tod todd tom tomas tomasa
tomasz tomer tommaso tommie tommy toney toni tonia tonja tony tonya torben tore tori torsten tory tosha toshiaki toshihiro
tracey traci tracie tracy travis trent trenton treva trevor trey tricia trina trisha trista tristan troy trudy truman tsutomu
tuan twila twyla tyler tyra tyree tyrell tyron tyrone tyson tzvi udi udo ueli ulf ulrich ulysses umesh una urs ursula usha uwe
uzi vada vadim val valarie valencia valentin valentina valentine valeria valerie valery valorie vance vanessa vasant vasily
vaughn veda velda velma venessa venkat venkatesh venus vera verda verla vern verna vernell vernice vernon veronica vesta vibhu
vicente vicki vickie vicky victor victoria vida vijay vikas vikki vikram vikrant vilma vinay vince vincent vincenzo vineet
vinod violeta viral virgie virgil virgilio virgina vishal vitaly vito vivek vivian viviana vlad vladimir volker vonda wade
waldo walker wallace wally walt walter walton wanda warner warren waylon wayne weldon wenche wendelin wendell wendi wendy
werner wes wesley weston whit wilber wilbert wilbur wilburn wilda wiley wilford wilfred wilfredo wilfried wilhelm wilhelmina
willa willard willem william williams willian willie willis willy wilma wilmer wilson wilton wim winford winfred winfried
winifred winnie winona winston wolfgang woodrow woody wouter wyatt xavier xiang xiao yadira yair yann yannick yaron yasuo
yehuda yesenia ying yitzhak yoav yogesh yolanda yong yoram yoshi yoshio yossi yosuke yuan yue yuichi yuji yukio yuri yuval
yves yvette yvonne zach zachariah zachary zachery zack zackary zafar zane zeev zelda zella zelma zenaida zhen zhi zia ziv zoe
zohar zoila zoltan zoë zvi álvaro ángel óscar łukasz
""".split()
)

# Given names that are words, months, places or surnames as well: they count only with other signs of a person.
AMBIGUOUS_GIVEN_NAMES = frozenset(
    """
al amber april art asia august austin autumn buck bud buddy candy carolina carter chance charity charlotte chase chelsea chi
cleveland cruz crystal daisy dallas dawn dean del denver destiny devon dusty earl earnest faith florence forest foster georgia
ginger grace grant guy heath holly hong hope houston hung hunter india iris israel ivory ivy jackson jade jefferson johnson
jordan june junior king lance lane lawrence les lilly lily lincoln long ma major man manual marshall mason may melody merrill
merry mi miles morgan newton noble numbers olive opal orlando paris parker pat pearl penny porfirio porter precious prince
rich rocky rosa rose royal royce ruby rusty sandy sang santa santiago savannah shin son sterling sue summer sun sunny sydney
taylor thanh trinidad ty van viola violet virginia von ward whitney will young
""".split()
)
