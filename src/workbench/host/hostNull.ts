/** What an …OrNullObject member answers when there is nothing; every member of it is the same nothing. */
export class HostNull {
  readonly isNull = true;
}
