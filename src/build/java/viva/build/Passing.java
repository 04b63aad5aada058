package viva.build;

import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** How a value of one type becomes one of another as it is passed on or returned. */
final class Passing {
  private static final Map<Integer, Type> BOXES =
      Map.of(
          Type.BOOLEAN, Type.getType(Boolean.class),
          Type.CHAR, Type.getType(Character.class),
          Type.BYTE, Type.getType(Byte.class),
          Type.SHORT, Type.getType(Short.class),
          Type.INT, Type.getType(Integer.class),
          Type.LONG, Type.getType(Long.class),
          Type.FLOAT, Type.getType(Float.class),
          Type.DOUBLE, Type.getType(Double.class));

  private Passing() {}

  /** Whether this is one of the simple ways, which are all that occur. */
  static boolean isPlain(Type from, Type to) {
    if (isPrimitive(from) && isPrimitive(to)) {
      return from.equals(to) || widening(from, to) != Opcodes.NOP;
    }
    return isPrimitive(from) || !isPrimitive(to) || box(to).equals(from);
  }

  /** Turns what lies on the stack. */
  static void write(MethodVisitor code, Type from, Type to) {
    if (isPrimitive(from) && isPrimitive(to)) {
      if (!from.equals(to)) {
        code.visitInsn(widening(from, to));
      }
    } else if (isPrimitive(from)) {
      String box = box(from).getInternalName();
      String type = Type.getMethodDescriptor(box(from), from);
      code.visitMethodInsn(Opcodes.INVOKESTATIC, box, "valueOf", type, false);
    } else if (isPrimitive(to)) {
      String unboxing = to.getClassName() + "Value";
      String type = Type.getMethodDescriptor(to);
      code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, from.getInternalName(), unboxing, type, false);
    } else if (!from.equals(to) && !to.getInternalName().equals("java/lang/Object")) {
      code.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
    }
  }

  private static boolean isPrimitive(Type type) {
    return BOXES.containsKey(type.getSort());
  }

  private static Type box(Type primitive) {
    return BOXES.get(primitive.getSort());
  }

  private static int widening(Type from, Type to) {
    if (from.equals(Type.INT_TYPE)) {
      return to.equals(Type.LONG_TYPE)
          ? Opcodes.I2L
          : to.equals(Type.DOUBLE_TYPE) ? Opcodes.I2D : Opcodes.NOP;
    }
    return from.equals(Type.LONG_TYPE) && to.equals(Type.DOUBLE_TYPE) ? Opcodes.L2D : Opcodes.NOP;
  }
}
