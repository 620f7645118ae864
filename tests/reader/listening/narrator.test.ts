import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { narrationOf } from '../../../src/reader/listening/narration.ts';
import type { Narrator } from '../../../src/reader/listening/narrator.ts';
import { installFakeSpeech, type FakeEngine, type SpokenWindow } from './fake-speech.ts';

const PASSAGES = ['جسر جديد', 'فُتح الجسر أمس. وعبره د. سامي.', 'النهاية'];

const GOOD: FakeEngine = { voices: ['fr-FR', 'ar_SA'], sayingMs: 1000 };

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(globalThis, 'speechSynthesis');
});

const spoken = (): SpokenWindow['spoken'] => Reflect.get(globalThis, 'spoken');

function narratorOn(engine: FakeEngine, passages = PASSAGES, language = 'ar'): Narrator {
  installFakeSpeech(engine);
  return narrationOf({ passages, language, months: [] }).narrator;
}

/** Lets so many seconds pass. */
const pass = (seconds: number): void => {
  vi.advanceTimersByTime(seconds * 1000);
};

const ALL = ['جسر جديد', 'فُتح الجسر أمس.', 'وعبره الدكتور سامي.', 'النهاية'];

describe('a story that is read aloud', () => {
  test('is said sentence by sentence, in the voice of its language', () => {
    const narrator = narratorOn(GOOD);
    narrator.play();
    pass(0.5);
    expect(narrator.state()).toMatchObject({ status: 'playing', sentence: 0 });
    pass(1);
    expect(narrator.state().sentence).toBe(1);
    pass(5);
    expect(narrator.state()).toMatchObject({ status: 'ended', sentence: 3 });
    expect(spoken().texts).toEqual(ALL);
    expect(new Set(spoken().languages)).toEqual(new Set(['ar-SA']));
  });

  test('tells who listens of each sentence', () => {
    const narrator = narratorOn(GOOD);
    const seen: number[] = [];
    const leave = narrator.subscribe(() => seen.push(narrator.state().sentence));
    narrator.play();
    pass(1.5);
    leave();
    pass(5);
    expect(seen).toEqual([0, 1]);
  });

  test('pauses by falling silent, and goes on from the beginning of the sentence', () => {
    const narrator = narratorOn(GOOD);
    narrator.play();
    pass(1.5);
    narrator.pause();
    pass(60);
    expect(spoken().isSpeaking()).toBe(false);
    expect(narrator.state()).toMatchObject({ status: 'paused', sentence: 1 });
    narrator.play();
    pass(0.5);
    expect(spoken().texts).toEqual([ALL[0], ALL[1], ALL[1]]);
  });

  test('is stepped through, to its ends and no further', () => {
    const narrator = narratorOn(GOOD);
    narrator.play();
    pass(0.1);
    narrator.step(-1);
    expect(narrator.state().sentence).toBe(0);
    for (const _ of ALL) narrator.step(1);
    pass(0.1);
    expect(narrator.state()).toMatchObject({ status: 'playing', sentence: 3 });
    expect(spoken().texts).toEqual([ALL[0], ALL[3]]);
  });

  test('is stepped through while it is paused, in silence', () => {
    const narrator = narratorOn(GOOD);
    narrator.step(2);
    pass(5);
    expect(spoken().texts).toEqual([]);
    expect(narrator.state()).toMatchObject({ status: 'paused', sentence: 2 });
  });

  test('begins anew after its end, and a step back from there leads to the last sentence', () => {
    const narrator = narratorOn(GOOD);
    narrator.play();
    pass(10);
    narrator.step(-1);
    expect(narrator.state()).toMatchObject({ status: 'paused', sentence: 3 });
    narrator.play();
    pass(2);
    expect(narrator.state().status).toBe('ended');
    narrator.play();
    expect(narrator.state()).toMatchObject({ status: 'playing', sentence: 0 });
  });

  test('is read faster from the beginning of the sentence on', () => {
    const narrator = narratorOn(GOOD);
    narrator.play();
    pass(0.5);
    narrator.setSpeed(2);
    pass(0.7);
    expect(spoken().rates).toEqual([1, 2, 2]);
    expect(spoken().texts).toEqual([ALL[0], ALL[0], ALL[1]]);
  });

  test('is said in pieces where a sentence is long, more of them when it is slow', () => {
    const long = Array.from({ length: 30 }, () => 'قال الوزير إن الجسر مفتوح').join('، ');
    const piecesAt = (speed: number): number => {
      installFakeSpeech(GOOD);
      const { narrated } = narrationOf({ passages: [long], language: 'ar', months: [] });
      const pieces = narrated.pieces(0, speed);
      expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(200);
      return pieces.length;
    };
    expect(piecesAt(0.75)).toBeGreaterThan(piecesAt(1.5));
  });

  test('in another language is said as it is written', () => {
    const narrator = narratorOn({ voices: ['en-GB'] }, ['Dr. Smith won 3-2.'], 'en');
    narrator.play();
    pass(0.1);
    expect(spoken().texts).toEqual(['Dr. Smith won 3-2.']);
  });
});

describe('an engine', () => {
  test('that never says that it has ended is noticed', () => {
    const narrator = narratorOn({ ...GOOD, isSilentAboutEnds: true });
    narrator.play();
    pass(20);
    expect(spoken().texts).toEqual(ALL);
    expect(narrator.state().status).toBe('ended');
  });

  test('that speaks for ever is silenced, and asked for the next sentence', () => {
    const narrator = narratorOn({ ...GOOD, stuckAfter: 0 });
    narrator.play();
    pass(60);
    expect(spoken().texts).toEqual(ALL);
    expect(narrator.state().status).toBe('ended');
  });

  test('that falls silent after many letters is not asked for so many', () => {
    const long = Array.from({ length: 40 }, () => 'قال الوزير إن الجسر مفتوح').join(' ');
    const narrator = narratorOn({ ...GOOD, stuckAfter: 200 }, [long]);
    narrator.play();
    pass(20);
    expect(narrator.state().status).toBe('ended');
    expect(spoken().texts.join(' ')).toBe(long);
  });

  test('that does not begin is tried with each voice, then given up', () => {
    const narrator = narratorOn({ ...GOOD, voices: ['ar-SA', 'ar-EG'], isMute: true });
    narrator.play();
    pass(30);
    expect(spoken().languages).toEqual(['ar-SA', 'ar-EG']);
    expect(narrator.state().status).toBe('failed');
  });

  test('that fails is given up, and tried again when the reader wants it', () => {
    const narrator = narratorOn({ ...GOOD, error: 'synthesis-failed' });
    narrator.play();
    pass(1);
    expect(narrator.state().status).toBe('failed');
    narrator.play();
    pass(1);
    expect(spoken().texts).toEqual([ALL[0], ALL[0]]);
  });

  test.each(['interrupted', 'canceled', 'not-allowed'])(
    'that was silenced by somebody else, «%s», waits for the reader',
    (error) => {
      const narrator = narratorOn({ ...GOOD, error });
      narrator.play();
      pass(30);
      expect(narrator.state().status).toBe('paused');
      expect(spoken().texts).toEqual([ALL[0]]);
    },
  );
});
