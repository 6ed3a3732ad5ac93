import type { Metadata } from "next";
import { PageTitle } from "@/components/page-title";
import { PageFrame } from "../page-frame";

const title = "電話サポートの手引き";

export const metadata: Metadata = { title, robots: { index: false } };

export default function StaffPage() {
  return (
    <PageFrame path="/staff" title={title}>
      <PageTitle>{title}</PageTitle>
    </PageFrame>
  );
}
