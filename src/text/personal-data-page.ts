import { plural } from './format-count.ts';

/** Words of the page on personal data. */
export const personalDataPage = {
  title: 'Personuppgifter',
  description:
    'Vilka personuppgifter som finns här, vilka som inte gör det, och vad du kan göra om något blivit fel.',
  lead: 'Avtalen är offentliga, men människorna bakom dem ska inte hängas ut. Här nämns människor bara genom sin roll.',
  policyTitle: 'Vad som finns och inte finns här',
  publishedTitle: 'Så tänker vi',
  published: [
    'Den som undertecknar ett avtal eller är kontakt nämns med sin roll, till exempel kommundirektör eller verksamhetschef. Namnet tas inte med, även om det står i handlingen.',
    'Personnummer och samordningsnummer får aldrig förekomma. Ett program letar efter dem i allt som ska publiceras, även i bilder och filnamn, och stoppar publiceringen.',
    'E-postadresser, telefonnummer och namn vid en roll stoppas också. De får stå kvar bara om det finns en rättslig grund, och den står då på avtalets sida. Adresser till funktioner, som en registrator, får stå.',
    'En enskild firma har sin ägares personnummer som organisationsnummer. Sådana nummer publiceras inte.',
    'Vi lägger inte ihop uppgifter från olika handlingar för att få fram vem någon är. Det finns därför inget register över personer.',
  ],
  smallGroup: (limit: number): string =>
    `När en grupp är liten kan även siffror peka ut någon. Programmet varnar när färre än ${limit} personer räknas på en namngiven plats. Då återger vi uppgiften mindre exakt och säger att vi har gjort det.`,
  redactedTitle: 'När något är struket',
  redacted:
    'Om en uppgift är struken i handlingen, eller om vi själva har strukit den, står det på avtalets sida vad som saknas, vem som strök det, på vilken grund och varför.',
  limitTitle: 'Vad programmet inte kan se',
  limit:
    'Ett namn som står för sig själv, utan roll eller adress intill, går inte att skilja från andra namn. Text som finns inne i en bild läses inte. Därför behöver en människa läsa varje avtal innan det publiceras.',
  takedownTitle: 'Så får du en uppgift borttagen',
  takedown: (days: number | undefined): string[] => [
    'Skriv till adressen nedan. Säg vilken sida det gäller och vad som bör bort. Du behöver inte förklara varför, och skicka inte ditt personnummer.',
    days === undefined
      ? 'Vi svarar utan onödigt dröjsmål och senast inom en månad, som lagen kräver. Tar vi inte bort uppgiften säger vi varför.'
      : `Uppgiften är borta senast ${plural(days, 'dag', 'dagar')} efter att du har skrivit. Tar vi inte bort den får du veta varför inom samma tid.`,
    'Uppgiften tas bort från sidan, ur sökningen och ur filerna med data. På avtalets sida står att något är struket, men inte vad.',
    'Måste hela avtalet bort finns adressen kvar. Där står då bara att sidan är återkallad, när det beslutades och varför.',
  ],
  copies:
    'Kopior som andra redan har gjort, till exempel sökmotorer och de som hämtat data, råder vi inte över. Vi berättar hur du vänder dig till dem.',
  rightsTitle: 'Dina rättigheter',
  rights:
    'Du har rätt att få veta vilka uppgifter om dig som finns här, och att få dem rättade. Klagomål på hur vi hanterar personuppgifter kan du lämna till Integritetsskyddsmyndigheten, IMY.',
  controller: 'Personuppgiftsansvarig',
  contact: 'Kontakt',
  authority: 'Tillsyn',
  authorityName: 'Integritetsskyddsmyndigheten (IMY)',
  authorityUrl: 'https://www.imy.se/',
} as const;
