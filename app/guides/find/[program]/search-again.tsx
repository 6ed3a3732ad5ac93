import { ProgramSearch } from "@/components/program-search";

/** For whoever does not find their program on the page: by another name, or from the beginning. */
export function SearchAgain() {
  return (
    <>
      <ProgramSearch />
      <p className="mt-4">
        <a href="/guides">機械の種類から選びなおす</a>
      </p>
    </>
  );
}
