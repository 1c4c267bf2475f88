package upswing;

import java.util.List;

/** Starts the planner. */
public final class Upswing {

  public static void main(String[] args) {
    System.out.println("Upswing " + List.of(args));
  }

  private Upswing() {}
}
