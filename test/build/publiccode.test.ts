import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import product from '../../package.json';

const ROOT = path.join(__dirname, '../..');

const description = v.strictObject({
  shortDescription: v.pipe(v.string(), v.maxLength(150)),
  longDescription: v.pipe(v.string(), v.minLength(150), v.maxLength(10_000)),
  features: v.pipe(v.array(v.string()), v.minLength(1)),
});

/** The keys that are used here, as version 0.4 of the standard has them; all that it requires are among them. */
const schema = v.strictObject({
  publiccodeYmlVersion: v.literal('0.4'),
  name: v.string(),
  url: v.pipe(v.string(), v.url()),
  softwareType: v.literal('addon'),
  softwareVersion: v.literal(product.version),
  developmentStatus: v.picklist(['concept', 'development', 'beta', 'stable', 'obsolete']),
  platforms: v.array(v.picklist(['web', 'windows', 'mac', 'linux', 'ios', 'android'])),
  categories: v.array(v.picklist(['accounting', 'billing-and-invoicing', 'budgeting'])),
  intendedAudience: v.strictObject({
    countries: v.array(v.pipe(v.string(), v.regex(/^[a-z]{2}$/))),
    scope: v.array(v.picklist(['education', 'local-authorities'])),
  }),
  description: v.strictObject({ fr: description, en: description }),
  legal: v.strictObject({ license: v.literal(product.license) }),
  maintenance: v.strictObject({
    type: v.literal('community'),
    contacts: v.pipe(v.array(v.strictObject({ name: v.string() })), v.minLength(1)),
  }),
  localisation: v.strictObject({
    localisationReady: v.literal(true),
    availableLanguages: v.tuple([v.literal('fr'), v.literal('en')]),
  }),
});

test('publiccode.yml holds to the standard by which public bodies publish their software', () => {
  const file: unknown = parse(readFileSync(path.join(ROOT, 'publiccode.yml'), 'utf8'));
  const result = v.safeParse(schema, file);
  expect(result.issues?.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`)).toBeUndefined();
});
