import type { Certificate as MadeOut } from '../../db/certificates/read.ts';
import { addresses } from '../../domain/addresses.ts';
import { printedNumber } from '../../domain/certificates/number.ts';
import { dayOf, sayDay } from '../../domain/words/day.ts';
import { Certificate } from '../private/certificate.tsx';
import { certificateWords } from './words.ts';

interface Props {
  readonly certificate: MadeOut;
  /** The origin of this house, with its scheme. */
  readonly origin: string;
}

/** What a certificate says, in the language in which it was made out: on its sheet, where it is checked, and in the copy. */
export const CertificateText = ({ certificate, origin }: Props) => {
  const { language, side, name, house, programme, begunAt, endedAt, issuedAt, number } =
    certificate;
  const words = certificateWords(language);
  const day = (at: number) => sayDay(dayOf(at), language);
  const address = new URL(addresses.certificate[language], origin);
  return (
    <Certificate
      language={language}
      given={words.attests(house)}
      name={name}
      facts={[
        [words.from, day(begunAt)],
        [words.until, day(endedAt)],
      ]}
      signed={words.issued(day(issuedAt))}
      check={
        <>
          {words.number} <b>{printedNumber(number)}</b>.{' '}
          {words.checkAt(address.host + address.pathname)}
        </>
      }
    >
      {words.did[side](programme)}
    </Certificate>
  );
};
