package upswing.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.training.Activity;
import upswing.training.Sport;

/** Lists of activities in the languages and numbers of their web sites. */
class ActivityListsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Garmin, English          | Activity Type,Date,Title,Distance,Time,Avg HR,Elapsed Time / Running,2026-03-14 08:30:05,x,10.08,00:55:30,148,00:57:00 | RUN | 2026-03-14T07:30:05Z | 3330 | 10080 | 148
          Garmin, European numbers | Activity Type,Date,Title,Distance,Time,Avg HR,Elapsed Time / Trail Running,2026-03-14 08:30:05,x,"10,08","00:55:30,4",148,-- | RUN | 2026-03-14T07:30:05Z | 3330.4 | 10080 | 148
          Garmin, German           | Aktivitätstyp,Datum,Titel,Distanz,Zeit,Ø HF / Laufen,2026-07-14 08:30:05,x,"10,08",00:55:30,148 | RUN | 2026-07-14T06:30:05Z | 3330 | 10080 | 148
          Garmin, French           | Type d'activité,Date,Titre,Distance,Durée,Fréquence cardiaque moyenne,Pas / Course à pied,2026-03-14 08:30:05,x,10.08,00:55:30,148,"4,404" | RUN | 2026-03-14T07:30:05Z | 3330 | 10080 | 148
          Garmin, a pool in metres | Activity Type,Date,Title,Distance,Time,Avg HR / Pool Swim,2026-03-14 08:30:05,x,"1,500",00:31:00,120 | SWIM | 2026-03-14T07:30:05Z | 1860 | 1500 | 120
          Garmin, hard skiing      | Activity Type,Date,Title,Distance,Time,Avg HR / Skilanglauf,2026-03-14 08:30:05,x,10.00,00:55:30,148 | OTHER | 2026-03-14T07:30:05Z | 3330 | 10000 | 148
          Strava, English          | Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Elapsed Time,Moving Time,Distance,Average Heart Rate / 7,"Mar 14, 2026, 7:30:05 AM",x,Run,3400,10.08,3400.0,3330.0,10083.5,148.2 | RUN | 2026-03-14T07:30:05Z | 3330 | 10083.5 | 148
          Strava, one distance     | Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance / 7,"Mar 14, 2026, 7:30:05 PM",x,Ride,3400,"1,010.08" | BIKE | 2026-03-14T19:30:05Z | 3400 | 1010080 |
          Strava, German           | Aktivitäts-ID,Aktivitätsdatum,Name der Aktivität,Aktivitätsart,Verstrichene Zeit,Distanz,Verstrichene Zeit,Bewegungszeit,Distanz,Durchschnittliche Herzfrequenz / 7,"14.03.2026, 07:30:05",x,Lauf,3400,"10,08",3400.0,3330.0,10083.5,148.2 | RUN | 2026-03-14T07:30:05Z | 3330 | 10083.5 | 148
          Strava, untranslated     | <span class="translation_missing">Activity ID</span>,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance / 7,"14 Mar 2026, 07:30:05",x,Walk,3400,3.00 | WALK | 2026-03-14T07:30:05Z | 3400 | 3000 |
          """)
  void aRow(
      String what,
      String table,
      Sport sport,
      String start,
      double timer,
      double meters,
      Integer heartRate) {
    Activity activity = read(table).activities().getFirst();

    assertEquals(sport, activity.sport());
    assertEquals(start, activity.start().toString());
    assertEquals(timer, activity.timer().toMillis() / 1000.0, 0.05);
    assertEquals(meters, activity.meters().orElseThrow(), 0.01);
    if (heartRate == null) assertTrue(activity.averageHeartRate().isEmpty());
    else assertEquals(heartRate, activity.averageHeartRate().orElseThrow());
  }

  @Test
  void aBadRowIsNamedAndTheOthersAreRead() {
    ActivityFile.Parsed parsed =
        read(
            """
            Activity Type,Date,Title,Distance,Time
            Running,yesterday,x,10.00,00:55:30
            Running,2026-03-14 08:30:05,x,10.00,long
            Running,2026-03-14 08:30:05,x,--,0:40:00
            """);

    assertEquals(
        List.of("2: The date «yesterday» can't be read.", "3: The time «long» can't be read."),
        parsed.failures().stream().map(f -> f.row() + ": " + f.reason()).toList());
    assertEquals(1, parsed.activities().size());
    assertTrue(parsed.activities().getFirst().meters().isEmpty());
    assertEquals(4, parsed.activities().getFirst().source().row());
  }

  private static ActivityFile.Parsed read(String table) {
    String text = table.replace(" / ", "\n");
    return TableReader.read(
        new ActivityFile("t.csv", text.getBytes(StandardCharsets.UTF_8), Imports.PARIS));
  }
}
