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
    'E-postadresser och telefonnummer till människor tas inte med. Personnummer får aldrig förekomma, och ett program letar efter dem innan något publiceras.',
    'En enskild firma har sin ägares personnummer som organisationsnummer. Sådana nummer publiceras inte.',
    'Vi lägger inte ihop uppgifter från olika handlingar för att få fram vem någon är. Det finns därför inget register över personer.',
    'När en grupp är liten kan även siffror peka ut någon. Då återger vi uppgiften mindre exakt och säger att vi har gjort det.',
  ],
  redactedTitle: 'När något är struket',
  redacted:
    'Om en uppgift är struken i handlingen, eller om vi själva har strukit den, står det på avtalets sida vad som saknas, vem som strök det och varför.',
  rightsTitle: 'Om uppgifter om dig har hamnat här',
  rights:
    'Skriv till oss, så rättar eller tar vi bort uppgiften. Du har också rätt att få veta vilka uppgifter om dig som finns. Klagomål på hur vi hanterar personuppgifter kan du lämna till Integritetsskyddsmyndigheten, IMY.',
  controller: 'Personuppgiftsansvarig',
  contact: 'Kontakt',
  authority: 'Tillsyn',
  authorityName: 'Integritetsskyddsmyndigheten (IMY)',
  authorityUrl: 'https://www.imy.se/',
} as const;
