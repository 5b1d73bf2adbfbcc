/** Where the formulas come from. Written the same in every language. */
export const SOURCES = {
  armitage: 'Armitage (1955), Biometrics 11, 375–386',
  cronbach: 'Cronbach (1951), Psychometrika 16, 297–334',
  deming: 'Deming, Stephan (1940), Annals of Mathematical Statistics 11, 427–444',
  dixon: 'Dixon, Toman, DeLisi (2013), The Effortless Experience',
  fader: 'Fader, Hardie (2007), Journal of Interactive Marketing 21(1), 76–90',
  feldt: 'Feldt (1965), Psychometrika 30, 357–370',
  fornell: 'Fornell, Johnson, Anderson, Cha, Bryant (1996), Journal of Marketing 60(4), 7–18',
  gupta: 'Gupta, Lehmann (2003), Journal of Interactive Marketing 17(1), 9–24',
  holm: 'Holm (1979), Scandinavian Journal of Statistics 6, 65–70',
  johnson: 'Johnson (2000), Multivariate Behavioral Research 35, 1–19',
  jones: 'Jones, Sasser (1995), Harvard Business Review 73(6), 88–99',
  keaveney: 'Keaveney (1995), Journal of Marketing 59(2), 71–82',
  kish: 'Kish (1965), Survey Sampling',
  lindeman: 'Lindeman, Merenda, Gold (1980), Introduction to Bivariate and Multivariate Analysis',
  martilla: 'Martilla, James (1977), Journal of Marketing 41(1), 77–79',
  newcombe: 'Newcombe (1998), Statistics in Medicine 17, 873–890',
  oliver: 'Oliver (1980), Journal of Marketing Research 17, 460–469',
  reichheld: 'Reichheld (2003), Harvard Business Review 81(12), 46–54',
  tango: 'Tango (1998), Statistics in Medicine 17, 891–908',
  tenenhaus: 'Tenenhaus et al. (2005), Computational Statistics & Data Analysis 48, 159–205',
  welch: 'Welch (1951), Biometrika 38, 330–336',
  wilson: 'Wilson (1927), JASA 22, 209–212',
  woodruff: 'Woodruff (1952), JASA 47, 635–646',
  zou: 'Zou, Donner (2008), Statistics in Medicine 27, 1693–1702',
} as const;

export type Source = keyof typeof SOURCES;
