/** What the 360Giving file says about itself. */
export const grantWords = {
  description:
    'Avtal som går att beskriva som bidrag utan att något gissas. Ett partnerskap är mer än ett bidrag: den ' +
    'idéburna sidans egna insatser ryms inte här, men finns i finansiering.csv. Vilka avtal som är utelämnade ' +
    'och varför står i leftOut. Organisationernas id är SE-ON- och organisationsnumret. Listkoden SE-ON är inte ' +
    'bekräftad i org-id.guide. Avtalens id är deras adresser, inte ett registrerat 360Giving-prefix.',
  /** Why an agreement cannot be told as a grant. */
  reasons: {
    noTotal: 'Källan anger ingen summa för hela avtalet.',
    perYear: 'Summan gäller per år och inte hela avtalet.',
    noDate: 'Dagen för beslut eller underskrift anges inte.',
    notOneToOne: 'Det finns inte exakt en offentlig och en idéburen part, och hur pengarna delas anges inte.',
    noNumber: 'Organisationsnumret anges inte för alla parter.',
  },
} as const;
