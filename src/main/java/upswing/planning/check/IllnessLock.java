package upswing.planning.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import upswing.planning.check.Finding.Severity;
import upswing.training.CheckIn;
import upswing.training.Tag;

/**
 * No key session while ill, nor before two clear days have passed.
 *
 * <p>Source: Schwellnus 2022, Br J Sports Med 56:1066 (consensus); the two days are convention.
 * Grade C.
 */
final class IllnessLock implements Rule {

  @Override
  public String id() {
    return "R24";
  }

  @Override
  public Finding.Grade grade() {
    return Finding.Grade.C;
  }

  @Override
  public List<Breach> breaches(Diary diary) {
    List<Breach> breaches = new ArrayList<>();
    for (Entry entry : diary.judged().filter(e -> e.kind().isQuality()).toList()) {
      for (int back = 0; back <= ComingBack.CLEAR_DAYS; back++) {
        LocalDate morning = entry.date().minusDays(back);
        if (!isIll(diary, morning)) continue;
        breaches.add(
            Breach.of(
                Severity.CONSIDER,
                List.of(entry.date()),
                "clearDays",
                Math.max(0, back - 1),
                "least",
                ComingBack.CLEAR_DAYS));
        break;
      }
    }
    return breaches;
  }

  static boolean isIll(Diary diary, LocalDate morning) {
    CheckIn said = diary.ledger().plan().checkIns().get(morning);
    return said != null
        && !morning.isAfter(diary.ledger().today())
        && said.tags().contains(Tag.ILL);
  }
}
