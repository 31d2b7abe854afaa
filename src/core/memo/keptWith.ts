/** Something that keeps with it what was found of it. */
export interface Keeper {
  readonly kept: object[];
}

/**
 * A function that gives what `make` gives, made once a keeper and kept with it: both are forgotten together. A weak map beside the
 * keepers would hold what it knows of dead ones through each small collection of rubbish, up to the next whole one.
 */
export function keptWith<Of extends Keeper, Made>(make: (of: Of) => Made): (of: Of) => Made {
  class Found {
    constructor(readonly value: Made) {}
  }
  return (of) => {
    for (const one of of.kept) if (one instanceof Found) return one.value;
    const value = make(of);
    of.kept.push(new Found(value));
    return value;
  };
}
