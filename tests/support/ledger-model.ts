import type { NewEntry, OpenTotal } from "@/domain/ledger/admission";
import type { Correctable } from "@/domain/ledger/correction";
import type { Entry } from "@/domain/ledger/rollup";
import { contains, type Months } from "@/domain/month";
import { isCell, type Organization } from "@/domain/organization";

export type Kept = NewEntry & { readonly id: string; readonly change: number; readonly memberId: string | null };

/** A ledger in memory: what the data room does with rows, told as plainly as possible. */
export class LedgerModel {
  readonly entries: Kept[] = [];
  readonly organizations: readonly Organization[];
  private changes = 0;

  constructor(organizations: readonly Organization[]) {
    this.organizations = organizations;
  }

  /** Writes one change; the member is the first entry's. */
  write(entries: readonly NewEntry[], memberId: string | null): readonly Kept[] {
    const change = this.changes++;
    const kept = entries.map((entry, index) => ({
      ...entry,
      id: `${change}.${index}`,
      change,
      memberId: index === 0 ? memberId : null,
    }));
    this.entries.push(...kept);
    return kept;
  }

  /** Persons at the organization and below it, in entries wholly within the months; the tree is asked, not the path. */
  held(organization: Organization, months?: Months): number {
    return sum(this.entries.filter((one) => this.isUnder(one, organization) && (!months || contains(months, one))));
  }

  bucket(organizationId: number, months: Months): readonly Kept[] {
    return this.entries.filter(
      (one) => one.organizationId === organizationId && one.from === months.from && one.to === months.to,
    );
  }

  /** What nobody has filled in: at a cell, names are no part of its total. */
  balance(organizationId: number, months: Months): number {
    const held = this.bucket(organizationId, months);
    const unnamed = isCell(this.at(organizationId).kind) ? held.filter((one) => one.memberId === null) : held;
    return sum(unnamed);
  }

  isReported = (organizationId: number, months: Months) =>
    this.bucket(organizationId, months).reduce((all, one) => all + one.reports, 0) > 0;

  openTotals(organization: Organization, months: Months, besides: "ownTotal" | "nothing"): OpenTotal[] {
    const openers = this.entries.filter(
      (one) => one.kind === "TOTAL" && one.count > 0 && this.isUnder(organization, this.at(one.organizationId)),
    );
    const isOwn = (one: Kept) =>
      one.organizationId === organization.id && one.from === months.from && one.to === months.to;
    return openers
      .filter((one) => contains(one, months) && !(besides === "ownTotal" && isOwn(one)))
      .filter((one, index, all) => all.findIndex((other) => isSameBucket(one, other)) === index)
      .map(({ id, organizationId, path, from, to }) => {
        return { id, organizationId, path, from, to, balance: this.balance(organizationId, { from, to }) };
      })
      .filter((one) => one.balance > 0);
  }

  correctable(entry: Kept): Correctable {
    const chain = [entry];
    for (let next: Kept | undefined = entry; next; ) {
      const { id }: Kept = next;
      next = this.entries.find((one) => one.correctsId === id);
      if (next) chain.push(next);
    }
    const now = sum(chain);
    const takenBack = chain.slice(1).some((link) => link.reports < 0);
    return {
      ...stripped(entry),
      lastId: chain.at(-1)?.id ?? entry.id,
      now,
      isWithdrawn: takenBack || (entry.kind === "NAMED" && now === 0),
      balance: this.balance(entry.organizationId, entry),
    };
  }

  drawnBy = (entry: Kept) =>
    entry.itemisesId === null
      ? undefined
      : this.entries.find((one) => one.change === entry.change && one.count < 0 && one.itemisesId === entry.itemisesId);

  isUnder(one: { readonly organizationId: number } | Organization, organization: Organization): boolean {
    const id: number = "organizationId" in one ? one.organizationId : one.id;
    if (id === organization.id) return true;
    const parentId = this.at(id).parentId;
    return parentId !== null && this.isUnder(this.at(parentId), organization);
  }

  at(id: number): Organization {
    const found = this.organizations.find((one) => one.id === id);
    if (!found) throw new Error(`no organization ${id}`);
    return found;
  }
}

export const sum = (entries: readonly Pick<Entry, "count">[]) => entries.reduce((all, one) => all + one.count, 0);

const isSameBucket = (one: Kept, other: Kept) =>
  one.organizationId === other.organizationId && one.from === other.from && one.to === other.to;

const stripped = ({ id: _id, change: _change, memberId: _memberId, ...entry }: Kept): NewEntry => entry;
