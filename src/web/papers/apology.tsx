import { PaperFrame } from './frame.tsx';
import { Letterhead } from './letterhead.tsx';
import { codeOf, followingNumber, FormMark, type PaperProps, Signatures, Title } from './parts.tsx';
import { longDate, longInstant } from './printed.ts';
import { type Word, WORDS } from './words.ts';

const TITLE: Word = ['Phiếu xin lỗi và hẹn lại ngày trả kết quả', 'Apology with a new date'];

/** Form 04, signed by the head. It moves no clock: the date on the slip stays on it, beside the new one. */
export function Apology({ paper, print }: PaperProps) {
  const { agency, application, originalDueAt, receivedAt } = paper;
  return (
    <PaperFrame title={`${TITLE[0]} – ${codeOf(paper)}`} size="a4">
      <section class="sheet">
        <FormMark paper={paper} print={print} />
        <Letterhead
          print={print}
          agency={agency}
          desk={false}
          number={followingNumber(paper)}
          mark="PXL"
          place={paper.place}
          at={paper.at}
        />
        <Title w={TITLE} print={print} />
        <p class="addressee">Kính gửi: {application.applicant.name}</p>
        {application.applicant.address && <p class="addressee-where">{application.applicant.address}</p>}
        <p class="text">
          {receivedAt && capital(longDate(receivedAt))}, {paper.desk.name} tiếp nhận hồ sơ đề nghị giải quyết “
          {application.procedureVersion.title}” của Ông/Bà/Tổ chức; mã hồ sơ: <b>{codeOf(paper)}</b>.
        </p>
        <p class="text">
          Thời gian hẹn trả kết quả: {originalDueAt ? longInstant(originalDueAt) : <span class="dots short" />}.
        </p>
        <p class="text">
          Tuy nhiên, {agency.name} chưa thể trả kết quả giải quyết hồ sơ của Ông/Bà/Tổ chức đúng thời hạn ghi trong Giấy
          tiếp nhận hồ sơ và hẹn trả kết quả. Lý do:
        </p>
        <p class="text words">{paper.ground}</p>
        <p class="text">Sự chậm trễ này đã gây phiền hà, tốn kém thời gian, công sức của Ông/Bà/Tổ chức.</p>
        <p class="text">
          {agency.name} xin lỗi Ông/Bà/Tổ chức và sẽ trả kết quả giải quyết hồ sơ vào{' '}
          <b>{paper.newDate ? longDate(paper.newDate) : <span class="dots short" />}</b>.
        </p>
        <p class="text">Mong nhận được sự thông cảm của Ông/Bà/Tổ chức vì sự chậm trễ này./.</p>
        <Signatures print={print} right={{ w: WORDS.head, name: paper.officer, seal: true }} />
      </section>
    </PaperFrame>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
