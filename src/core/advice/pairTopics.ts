import { characterPairs, type CharacterPairs } from "../compare/characterPairs";
import { itemName } from "../compare/itemName";
import { likeness } from "../compare/likeness";
import { mutualBest } from "../compare/mutualBest";
import { speakOfOthers } from "../compare/speakOfOthers";
import { topicOf } from "./topicOf";

/** Two indicators of different tables that are about one matter. */
export interface TopicPair {
  a: number;
  b: number;
  /** `words`: the same words; `topic`: other words about the same matter, as it seems. */
  by: "words" | "topic";
}

interface Topic {
  words: string;
  topic: CharacterPairs;
}

/** How alike two topics must be, and the shortest topic that says enough. */
const LEAST = 0.75;
const SHORTEST = 3;

/** Pairs indicators of two different tables by their words, then each topic with its likeliest when that is mutual. */
export function pairTopics(a: readonly string[], b: readonly string[]): TopicPair[] {
  const others = b.map(read);
  const candidates = a.map(read).flatMap((own, at) =>
    others.flatMap((other, to) => {
      const same = own.words === other.words;
      const score = same ? 2 : alike(own, other);
      return score === 0 ? [] : [{ a: at, b: to, score, by: same ? "words" : "topic" } as const];
    })
  );
  return mutualBest(candidates).map(({ a: at, b: to, by }) => ({ a: at, b: to, by }));
}

function read(name: string): Topic {
  return { words: itemName(name).words, topic: characterPairs(topicOf(name)) };
}

function alike(a: Topic, b: Topic): number {
  if (Math.min(a.topic.text.length, b.topic.text.length) < SHORTEST) return 0;
  const score = likeness(a.topic, b.topic);
  return score >= LEAST && !speakOfOthers(a.words, b.words) ? score : 0;
}
