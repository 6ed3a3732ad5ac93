import type { ReactNode } from "react";

/** A part of the page for staff. */
export function StaffSection({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id} className="border-b-2 border-brand text-std-24B-150">
        {title}
      </h2>
      {children}
    </section>
  );
}
