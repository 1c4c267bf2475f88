package upswing.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.training.Measure;
import upswing.training.Session;

class SessionStateTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          still to come            | Fri easy 45      |                  | PLANNED
          today, not yet run       | Wed easy 45      |                  | PLANNED
          today, run               | Wed easy 45      | Wed run 45       | DONE
          yesterday, not run       | Tue easy 45      |                  | MISSED
          tomorrow's run, done     | Thu easy 45      | Wed run 45       | DONE
          easy and run easy        | Mon easy 45      | Mon run 45 @150  | DONE
          easy but run hard        | Mon easy 45      | Mon run 45 @160  | TOO_HARD
          recovery run, run easy   | Mon recovery 35  | Mon run 35 @150  | TOO_HARD
          a true recovery run      | Mon recovery 35  | Mon run 35 @140  | DONE
          a threshold run is hard  | Mon threshold 45 | Mon run 45 @170  | DONE
          heart rate unknown       | Mon easy 45      | Mon run 45       | DONE
          a rest day kept          | Mon rest         |                  | DONE
          a rest day with a walk   | Mon rest         | Mon walk 60      | DONE
          a rest day run through   | Mon rest         | Mon run 40       | MISSED
          a rest day today         | Wed rest         |                  | PLANNED
          a rest day to come       | Fri rest         |                  | PLANNED
          a ride not ridden        | Mon bike 60      |                  | MISSED
          """)
  void onWednesday(String story, String planned, @Nullable String did, SessionState expected) {
    Ledger ledger =
        new Diary()
            .knows(Measure.Kind.LTHR, 172)
            .planned(planned)
            .did(did == null ? "" : did)
            .on("Wed");

    assertEquals(expected, ledger.state(Diary.session(planned)));
  }

  @Test
  void movedAndStillToCome() {
    Session moved = Diary.session("Thu easy 45").movedTo(Diary.day("Fri"));

    assertEquals(SessionState.MOVED, new Diary().put(moved).on("Wed").state(moved));
    assertEquals(SessionState.MISSED, new Diary().put(moved).on("Sat").state(moved));
  }
}
