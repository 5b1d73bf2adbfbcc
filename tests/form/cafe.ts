import { readSurvey } from '#core/survey/read.ts';
import { itemsOf, type Survey } from '#core/survey/survey.ts';

const YAML = `
title: { en: The café, es: El café }
thanks: { en: Thanks, es: Gracias }
locales: [en, es]
sampling: open-link
timezone: Europe/Madrid
sections:
  - id: main
    items:
      - { id: recommend, type: nps, required: true, text: { en: "Would you recommend us?", es: "¿Nos recomendaría?" } }
      - { id: why, type: longtext, maxLength: 40, visibleIf: recommend <= 6, text: { en: "Why?", es: "¿Por qué?" } }
      - { id: coffee, type: rating, specials: [doesNotApply], text: { en: "Coffee", es: "Café" } }
      - { id: cake, type: rating, specials: [doesNotApply], text: { en: "Cake", es: "Tarta" } }
      - id: came-for
        type: multiple
        max: 2
        text: { en: "What did you have?", es: "¿Qué tomó?" }
        options:
          - { value: coffee, label: { en: Coffee, es: Café } }
          - { value: cake, label: { en: Cake, es: Tarta } }
          - { value: juice, label: { en: Juice, es: Zumo } }
          - { value: none, exclusive: true, label: { en: Nothing, es: Nada } }
      - id: seat
        type: single
        required: true
        visibleIf: answered(why)
        text: { en: "Where did you sit?", es: "¿Dónde se sentó?" }
        options:
          - { value: inside, label: { en: Inside, es: Dentro } }
          - { value: outside, label: { en: Outside, es: Fuera } }
`;

const read = readSurvey(YAML, 'cafe.yaml');
if (!read.ok) throw new Error(JSON.stringify(read.problems));

/** A small survey with one item of every kind the form treats differently. */
export const cafe: Survey = read.survey;
export const cafeItems = itemsOf(cafe);
