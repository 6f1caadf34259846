import type { Programme } from '../../domain/programmes/programme.ts';

/** A scene: what lies in a tint of the programme's hue, what is full of it, and what is drawn in ink. 72 wide, its ground at 47. */
interface Drawn {
  readonly tint: string;
  readonly hue: string;
  readonly line: string;
}

/** The scenes that a programme may carry, all made of the arches of the mark. */
export const scenes: Readonly<Record<NonNullable<Programme['scene']>, Drawn>> = {
  /** Two chairs that wait under the mark. */
  chairs: {
    tint: 'M10 47V22A17 17 0 0 1 36 7 17 17 0 0 1 62 22V47z',
    hue: 'M28 47V22A17 17 0 0 1 36 7 17 17 0 0 1 44 22V47z',
    line: 'M10 47V22a17 17 0 0 1 34 0v25M28 47V22a17 17 0 0 1 34 0v25M15 27V47M15 37h9V47M57 27V47M57 37H48V47M4 47H68',
  },
  /** Somebody in an open door, cut out of its dark. */
  threshold: {
    tint: 'M16 43V20a18 18 0 0 1 36 0v23z',
    hue: 'M24 43V20a10 10 0 0 1 20 0v23zM29 43H39V33a5 5 0 0 0-10 0zM34 20a3 3 0 1 0 .1 0z',
    line: 'M16 43V20a18 18 0 0 1 36 0v23M24 43V20a10 10 0 0 1 20 0v23L55 47V17l-11 5M10 43H60M10 43v4M60 43v4M4 47H68',
  },
  /** Two who sit on a bench: from behind they are the mark. */
  bench: {
    tint: 'M18 31V26A11 11 0 0 1 36 18 11 11 0 0 1 54 26v5z',
    hue: 'M32 31V26A11 11 0 0 1 36 18 11 11 0 0 1 40 26v5zM29 4a4 4 0 1 1-.1 0zM43 4a4 4 0 1 1-.1 0z',
    line: 'M18 31V26a11 11 0 0 1 22 0v5M32 31V26a11 11 0 0 1 22 0v5M8 31H64v5H8zM5 41H67M15 36V47M57 36V47M4 47H68',
  },
  /** One goes ahead on the stairs, to a door at their top. */
  stairs: {
    tint: 'M8 47V41H18V35H28V29H38V23H71V47z',
    hue: 'M57 23V12A7 7 0 0 1 60 6 7 7 0 0 1 64 12V23zM19 35V27a4 4 0 0 1 8 0v8zM23 16a3 3 0 1 1-.1 0zM39 23V15a4 4 0 0 1 8 0v8zM43 4a3 3 0 1 1-.1 0z',
    line: 'M50 23V12a7 7 0 0 1 14 0v11M57 23V12a7 7 0 0 1 14 0v11M2 47H8V41H18V35H28V29H38V23H71V47z',
  },
  /** The mark in the making, on a workbench under a lamp. */
  workshop: {
    tint: 'M6 30V19a13 13 0 0 1 26 0v11zM44 20L38 34H66L60 20z',
    hue: 'M8 34H64v4H8zM44 20a8 8 0 0 1 16 0zM48 34V28A4 4 0 0 1 50 25 4 4 0 0 1 52 28V34z',
    line: 'M6 30V19a13 13 0 0 1 26 0v11zM19 6V30M6 19H32M52 2V12M14 38v9M58 38v9M4 47H68M44 34V28a4 4 0 0 1 8 0v6M48 34V28a4 4 0 0 1 8 0v6',
  },
};
