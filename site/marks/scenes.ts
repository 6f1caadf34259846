import type { Programme } from '../../domain/programmes/programme.ts';

/** A scene: what is drawn in ink, and what is filled with the programme's hue. 72 wide, its ground at 47. */
interface Drawn {
  readonly line: string;
  readonly hue: string;
}

/** Two round arches that cross, 16 to a side of each, and the pointed one between them. */
const pair = {
  line: 'M10 47V22a17 17 0 0 1 34 0v25M28 47V22a17 17 0 0 1 34 0v25',
  hue: 'M28 47V22A17 17 0 0 1 36 7 17 17 0 0 1 44 22V47z',
};

/** The scenes that a programme may carry, all made of the arches of the mark. */
export const scenes: Readonly<Record<NonNullable<Programme['scene']>, Drawn>> = {
  chairs: {
    line: `${pair.line}M15 27V47M15 37h10V47M57 27V47M57 37H47V47M4 47H68`,
    hue: pair.hue,
  },
  threshold: {
    line: 'M16 43V20a18 18 0 0 1 36 0v23M24 43V20a10 10 0 0 1 20 0v23L55 47V17l-11 5M10 43H60M10 43v4M60 43v4M4 47H68',
    hue: 'M24 43V20a10 10 0 0 1 20 0v23z',
  },
  bench: {
    line: `${pair.line}M17 42v5M55 42v5M22 34v5M50 34v5M4 47H68`,
    hue: 'M12 38.5H60V42H12zM15 29H57v5H15z',
  },
  stairs: {
    line: 'M50 23V12a7 7 0 0 1 14 0v11M57 23V12a7 7 0 0 1 14 0v11M2 47H71',
    hue: 'M8 47V41H18V35H28V29H38V23H71V47zM57 23V12A7 7 0 0 1 60.5 6 7 7 0 0 1 64 12V23z',
  },
  workshop: {
    line: 'M6 30V19a13 13 0 0 1 26 0v11zM19 6V30M6 19H32M52 2V12M14 38v9M58 38v9M4 47H68',
    hue: 'M8 34H64v4H8zM44 20a8 8 0 0 1 16 0z',
  },
};
