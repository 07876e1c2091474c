import { z } from 'zod';

const share = z.number().min(0).max(1);

const reportPairSchema = z.object({
  reports: z.tuple([z.string(), z.string()]).describe('Ids of two reports, in the order of the corpus'),
  containment: share.describe('How much of the one that is more contained stands in the other'),
  jaccard: share.describe('Shingles both have, as a share of those that either has'),
});

const similarPassageSchema = z.object({
  section: z.string().describe('A passage of another report that says much the same'),
  share: share.describe('How much of the passage asked about stands there'),
});

/** What stands in the corpus more than once. `near-duplicates.json` holds it, or null where it could not be found. */
export const nearDuplicatesSchema = z.object({
  reports: z
    .array(reportPairSchema)
    .describe('The same report twice, or an excerpt of one with it; the most alike first'),
  passages: z
    .record(z.string(), z.array(similarPassageSchema))
    .describe('For each section with any, at most five passages of other reports, the strongest first'),
  firsts: z
    .record(z.string(), z.string())
    .describe('For each section that repeats one of an earlier report, the first that says it'),
});

/** Two reports of which one stands in the other, wholly or nearly. */
export type ReportPair = z.infer<typeof reportPairSchema>;
export type SimilarPassage = z.infer<typeof similarPassageSchema>;
export type NearDuplicates = z.infer<typeof nearDuplicatesSchema>;
