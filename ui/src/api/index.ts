// What the screens import: the call, the queries, the errors and the types.
export { call, type Command, type Request, type Response } from "./call";
export { errorTable, asApiError, type ErrorAction } from "./errors";
export { useJob, type Job } from "./job.svelte";
export { useSaving, type Saving } from "./saving.svelte";
export { usePages, type Pages } from "./pages.svelte";
export { useQuery, type Query } from "./query.svelte";
export { versionOf } from "./topics.svelte";
export { host, type Progress } from "../host";
export type * from "./generated";
