// What a person's form holds while it is open: filled once from what is known, so that a later answer never overwrites
// what is being typed.
import { useQuery, type ApiError, type Attribute, type PersonDraft } from "../api";
import { draftOf, fieldsOf, type FormFields, type Known } from "./person-draft";

export type PersonForm = {
  /** Undefined until the attributes are known. */
  fields: FormFields | undefined;
  readonly attributes: Attribute[];
  readonly error: ApiError | null;
  refetch(): void;
  draft(id: string | null): PersonDraft | null;
};

/** Call it while the form is being set up. `shown` says which attributes the form has. */
export function usePersonForm(known: Known | null, shown = (all: Attribute[]): Attribute[] => all): PersonForm {
  const asked = useQuery("list_attributes", () => ({}));
  let fields = $state<FormFields>();
  let attributes = $state.raw<Attribute[]>([]);
  $effect(() => {
    if (!asked.data || fields) return;
    attributes = shown(asked.data);
    fields = fieldsOf(known, attributes);
  });
  return {
    get fields() {
      return fields;
    },
    set fields(next) {
      fields = next;
    },
    get attributes() {
      return attributes;
    },
    get error() {
      return asked.error;
    },
    refetch: () => asked.refetch(),
    draft: (id) => (fields ? draftOf(id, $state.snapshot(fields), attributes) : null),
  };
}
