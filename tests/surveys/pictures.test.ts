import { expect, test } from 'vitest';
import { checkPictures } from '#surveys/pictures.ts';

const FILE = 'src/content/surveys/checkout.yaml';
const SOURCE = 'title: Order\ntheme:\n  logo:\n    file: nowhere.svg\n    alt: Shop\n';
const logo = { alt: { en: 'Shop' }, height: 40 };

test('a picture that is not beside the file is named with its line', async () => {
  const named = { logo: { ...logo, file: 'surveys/nowhere.svg' } };
  expect(await checkPictures(process.cwd(), { file: FILE, source: SOURCE }, named)).toEqual([
    {
      file: FILE,
      line: 4,
      message: 'there is no picture "nowhere.svg" beside this file',
      hint: 'Put it at src/content/surveys/nowhere.svg, or mend its name',
    },
  ]);
});

test('a picture that is there is fine, and one of the house is for the file of the site to name', async () => {
  const own = { logo: { ...logo, file: 'surveys/checkout.svg' } };
  const house = { logo: { ...logo, file: 'nowhere.svg' } };
  for (const theme of [own, house, undefined])
    expect(await checkPictures(process.cwd(), { file: FILE, source: SOURCE }, theme)).toEqual([]);
});
