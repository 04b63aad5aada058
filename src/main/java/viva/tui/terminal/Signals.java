package viva.tui.terminal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * Hears of signals that Java has no name for. By reflection, as Lanterna does it too: the class is
 * in every JDK from 8 on, but a compiler warns of it and a run-time image may lack it. Where it is
 * missing the program works on without.
 */
final class Signals {
  private Signals() {}

  /** Runs something on a thread of its own whenever a signal comes; what to call to stop that. */
  static Runnable on(String name, Runnable reaction) {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      Method handle = signal.getMethod("handle", signal, handler);
      Object which = signal.getConstructor(String.class).newInstance(name);
      Object former = handle.invoke(null, which, proxy(handler, reaction));
      return () -> quietly(handle, which, former);
    } catch (ReflectiveOperationException | RuntimeException e) {
      return () -> {};
    }
  }

  private static Object proxy(Class<?> handler, Runnable reaction) {
    InvocationHandler call =
        (self, method, arguments) ->
            switch (method.getName()) {
              case "handle" -> {
                reaction.run();
                yield null;
              }
              case "equals" -> self == arguments[0];
              case "hashCode" -> System.identityHashCode(self);
              default -> "viva's reaction";
            };
    return Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] {handler}, call);
  }

  private static void quietly(Method handle, Object which, Object former) {
    try {
      handle.invoke(null, which, former);
    } catch (ReflectiveOperationException e) {
      // The program ends; who hears the signal matters no more.
    }
  }
}
