package upswing.ui.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import upswing.example.Example;
import upswing.example.ExampleMornings;
import upswing.load.Ledger;
import upswing.readiness.Mornings;
import upswing.ui.widget.Face;

class ExampleMorningsTest {

  @Test
  void theyShowEveryFaceOnceInTheOrderOfTheFaces() {
    List<Face> seen =
        ExampleMornings.of(Example.open().plan()).stream()
            .map(told -> Mornings.of(Ledger.of(told.plan(), told.morning())).on(told.morning()))
            .map(Face::of)
            .toList();

    assertEquals(List.of(Face.values()), seen);
  }
}
