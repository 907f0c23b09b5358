/** What an invented partnership does: its title, its text and the themes and groups it is filed under. */
export interface Activity {
  title: string;
  lead: string;
  text: string;
  themes: string[];
  groups: string[];
}

/** Written before the planner was looked at; each stands in two municipalities. */
export const regionActivities: readonly Activity[] = [
  {
    title: 'Ridning för alla',
    lead: 'Barn med funktionsnedsättning får rida på lugna hästar.',
    text: 'Ridläraren leder små grupper i ridhuset. Stallet har ramp och lyft, så att också den som sitter i rullstol kan komma upp i sadeln. Syskon får gärna följa med.',
    themes: ['halsa'],
    groups: ['invanare'],
  },
  {
    title: 'Råd i ekonomi',
    lead: 'Frivilliga jurister hjälper den som har skulder hos Kronofogden.',
    text: 'Skuldrådgivningen är gratis och har öppet på torsdagar. Den som kommer får hjälp att göra en hushållsbudget och att ansöka om skuldsanering. Tystnadslöfte gäller.',
    themes: ['social-delaktighet', 'frivilligt-engagemang'],
    groups: ['forsorjningsstod'],
  },
  {
    title: 'Matbanken',
    lead: 'Överbliven mat från butikerna blir matkassar till familjer med låg inkomst.',
    text: 'En kylbil hämtar varor varje morgon. Matkassarna delas ut i församlingshemmet. Det som inte går att äta blir biogas.',
    themes: ['social-delaktighet'],
    groups: ['forsorjningsstod'],
  },
  {
    title: 'Besök med hund',
    lead: 'En besökshund och dess förare hälsar på hos dem som bor på äldreboende.',
    text: 'Hundarna är utbildade och vana vid rullatorer. Besöken minskar oro hos personer med demenssjukdom. Veterinären undersöker varje hund två gånger om året.',
    themes: ['halsa', 'social-delaktighet'],
    groups: ['seniorer'],
  },
  {
    title: 'Samtal om heder',
    lead: 'Killar möts och pratar om hedersförtryck, jämställdhet och egna val.',
    text: 'Ledarna är förebilder som själva har brutit med normerna. Skolkuratorerna tipsar om träffarna. Flickor som behöver skydd slussas vidare till socialjouren.',
    themes: ['social-delaktighet'],
    groups: ['unga-vuxna'],
  },
  {
    title: 'Kören Andetaget',
    lead: 'Körsång för personer med Parkinsons sjukdom.',
    text: 'Körledaren arbetar med rösten, andningen och balansen. Konserterna ges på vårdcentralen. En logoped följer hur talet förändras.',
    themes: ['halsa'],
    groups: ['seniorer'],
  },
  {
    title: 'Seglarveckan',
    lead: 'Ungdomar med missbruk seglar i skärgården med vuxna skeppare.',
    text: 'Skutan är nykter och telefonerna lämnas i land. Alla ombord turas om att laga mat, hålla vakt och lägga ut kursen. Efter seglingen får den unge en egen kontaktperson.',
    themes: ['halsa'],
    groups: ['unga-vuxna'],
  },
  {
    title: 'Spelfri',
    lead: 'Stöd till den som är spelberoende och till anhöriga.',
    text: 'Självhjälpsgrupperna träffas på kvällstid. Tidigare spelare leder samtalen. Nätkasinon och lotter nämns aldrig vid namn, för att ingen ska lockas tillbaka.',
    themes: ['halsa'],
    groups: ['invanare'],
  },
  {
    title: 'Brottsofferjouren',
    lead: 'Stödpersoner följer brottsoffer och vittnen genom rättegången.',
    text: 'Vittnesstödet finns i tingsrättens väntrum. Jouren hjälper till att söka skadestånd och att anmäla till försäkringsbolaget. Polishuset delar ut jourens kort.',
    themes: ['social-delaktighet', 'frivilligt-engagemang'],
    groups: ['invanare'],
  },
  {
    title: 'Naturen för synskadade',
    lead: 'Guidade vandringar med ledsagare för den som ser dåligt.',
    text: 'Stigarna är utmärkta med rep och tavlor i punktskrift. Talböcker om växter och fåglar lånas ut. Ledarhundar är välkomna.',
    themes: ['halsa', 'motesplatser'],
    groups: ['invanare'],
  },
  {
    title: 'Teckenspråkskafé',
    lead: 'Döva, hörselskadade och hörande fikar och tecknar tillsammans.',
    text: 'Nybörjare får en teckenspråkslärare vid sitt bord. Kaféet tolkas inte, för att alla ska våga teckna. Barn till döva föräldrar har ett eget hörn.',
    themes: ['sprak', 'motesplatser'],
    groups: ['invanare'],
  },
  {
    title: 'Brobyggare',
    lead: 'Romska brobyggare stöttar familjer i kontakten med skolan.',
    text: 'Brobyggaren sitter med vid utvecklingssamtal och förklarar skolplikten. Frånvaron ska minska. Modersmålet får ta plats på fritidshemmet.',
    themes: ['utbildning'],
    groups: ['invanare'],
  },
  {
    title: 'Föräldracirklar',
    lead: 'Föräldrakurser med tolk för mammor och pappor som är nya i landet.',
    text: 'Kurserna tar upp barnuppfostran, förskolan och barnavårdscentralen. Barnvakt finns. Den som har gått klart kan bli cirkelledare.',
    themes: ['utbildning', 'integration'],
    groups: ['nyanlanda', 'foraldralediga'],
  },
  {
    title: 'Sommarkollo vid sjön',
    lead: 'Två veckors kollo för barn i familjer med knapp ekonomi.',
    text: 'Lägergården ligger vid en badstrand. Barnen paddlar kanot, sover i tält och grillar korv. Badvakterna är utbildade i livräddning.',
    themes: ['halsa'],
    groups: ['forsorjningsstod'],
  },
  {
    title: 'Nattfotboll',
    lead: 'Idrottshallen är öppen för spontanidrott på lördagskvällar.',
    text: 'Tränarna är i samma ålder som spelarna. Skadegörelsen i centrum har minskat. Matcherna slutar klockan ett på natten, och bussen går därefter.',
    themes: ['halsa', 'motesplatser'],
    groups: ['unga-vuxna'],
  },
  {
    title: 'Stödlinjen',
    lead: 'Medmänniskor svarar i telefon när någon har självmordstankar.',
    text: 'Linjen är öppen alla nätter. Volontärerna utbildas av en psykiatriker och får handledning. Den som ringer är anonym.',
    themes: ['halsa', 'frivilligt-engagemang'],
    groups: ['invanare'],
  },
  {
    title: 'Fixarverkstan',
    lead: 'En verkstad där trasiga apparater lagas och verktyg lånas ut.',
    text: 'Deltagarna lär sig löda, sy om kläder och byta skärm på telefoner. Verktygsbiblioteket har borrmaskiner och stegar. Elektronikskrotet går till återvinningscentralen.',
    themes: ['arbete', 'motesplatser'],
    groups: ['forsorjningsstod'],
  },
  {
    title: 'Sagor från början',
    lead: 'Högläsning för förskolebarn och en bok i gåva till varje nyfödd.',
    text: 'Läsombuden kommer till förskolan med en väska full av bilderböcker. Bokbussen stannar i byarna. Sagostunderna hålls på flera språk.',
    themes: ['sprak', 'utbildning'],
    groups: ['foraldralediga'],
  },
  {
    title: 'Vuxna på stan',
    lead: 'Kvällsvandringar gör centrum tryggare för unga.',
    text: 'Vandrarna bär gula västar och ringer fältassistenterna vid bråk. Trygghetsvandringar med fastighetsägarna visar var belysningen brister. Krogarna ger vandrarna kaffe.',
    themes: ['social-delaktighet', 'frivilligt-engagemang'],
    groups: ['unga-vuxna'],
  },
  {
    title: 'Vägen ut',
    lead: 'Den som har suttit i fängelse får en stödbostad och en mentor.',
    text: 'Före detta intagna möts redan vid grinden den dag de friges. Mentorerna har egna erfarenheter av kriminalitet. Kriminalvården och frivården deltar i planeringen.',
    themes: ['bostad', 'arbete'],
    groups: ['hemlosa'],
  },
  {
    title: 'Regnbågsrummet',
    lead: 'En mötesplats för unga hbtqi-personer.',
    text: 'Filmkvällar och pysselträffar turas om. Rummet har fri entré och utbildade ledare. Anhörigträffar ordnas en gång i månaden.',
    themes: ['motesplatser'],
    groups: ['unga-vuxna'],
  },
  {
    title: 'Beredda tillsammans',
    lead: 'Frivilliga bemannar trygghetspunkter vid långa strömavbrott.',
    text: 'Bandvagnar och reservkraftverk står redo i bygdegården. Samverkansövningen hålls varje höst tillsammans med räddningstjänsten. Invånarna kan hämta vatten och ladda telefonen.',
    themes: ['frivilligt-engagemang'],
    groups: ['invanare'],
  },
  {
    title: 'Att inte dö ensam',
    lead: 'Vakare sitter hos döende som saknar närstående.',
    text: 'Vaken sker på vårdboenden och i hemmet. Vakarna avlöser varandra var fjärde timme och stöttas av en diakon. Begravningar och sorggrupper ingår inte.',
    themes: ['halsa', 'frivilligt-engagemang'],
    groups: ['seniorer'],
  },
  {
    title: 'Körkort på lätt svenska',
    lead: 'Körkortsteori och övningskörning med ideella handledare.',
    text: 'Teorin läses långsamt och med bilder. Föreningen äger två bilar med dubbelkommando. Den som klarar uppkörningen kan få jobb inom hemtjänsten.',
    themes: ['utbildning', 'arbete', 'sprak'],
    groups: ['nyanlanda'],
  },
];
