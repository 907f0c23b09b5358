/** The words of the text that tells language models and other programs what the site holds. */
export const modelText = {
  agreements: 'Avtal',
  data: 'Öppna data',
  overviews: 'Överblickar',
  rules: 'Att tänka på',
  ruleList: [
    'Att något inte anges är en uppgift i sig. Det betyder inte 0 och inte nej.',
    'Belopp för en hel period och belopp per år får inte läggas ihop, och inte heller kostnad och värde.',
    'Ett datum är bara så exakt som underlaget: ”oktober 2018” är en månad, inte den första oktober.',
    'Det som är uträknat eller tolkat är märkt så, med uppgift om hur.',
  ],
  mentioned: 'Bara omnämnda partnerskap',
} as const;
