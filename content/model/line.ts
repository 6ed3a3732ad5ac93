import { z } from "zod";

/** An id: also the file name and a part of the address, so only what both can carry. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "半角の小文字、数字、ハイフンだけで書いてください（例: taiou-1）");

/** One line of Japanese for readers; may hold `{provider.name}` and other value paths. */
export const Line = z
  .string()
  .trim()
  .min(1, "空にできません")
  .regex(/^[^\n]*$/, "1行で書いてください");

/** A host name as in the provider's records, lower case, without a trailing dot (RFC 1123). */
export const Host = z
  .string()
  .regex(
    /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/,
    "サーバー名の形で書いてください（例: smtp.example.jp）",
  );

/** A day, `2008-04-01`. */
export const Day = z.iso.date("日付は 2008-04-01 の形で書いてください");

/** A day, a month or a year: what a source knows of an end of support. */
export const DayOrLess = z
  .string()
  .regex(/^\d{4}(-\d{2}){0,2}$/, "2014-04-08、2014-04、2014 のどれかの形で書いてください");

/** `https://…` address of a source or a page outside. */
export const Address = z.url({ protocol: /^https?$/, error: "https:// で始まるアドレスを書いてください" });
