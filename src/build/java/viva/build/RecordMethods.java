package viva.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What a record says of itself, written out: {@code equals}, {@code hashCode} and {@code toString}
 * with the very results that {@link java.lang.runtime.ObjectMethods} gives.
 */
final class RecordMethods {
  private static final int STATIC =
      Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
  private static final String BUILDER = "java/lang/StringBuilder";
  private static final Map<Integer, String> BOXES =
      Map.of(
          Type.BOOLEAN, "java/lang/Boolean",
          Type.CHAR, "java/lang/Character",
          Type.BYTE, "java/lang/Byte",
          Type.SHORT, "java/lang/Short",
          Type.INT, "java/lang/Integer",
          Type.LONG, "java/lang/Long",
          Type.FLOAT, "java/lang/Float",
          Type.DOUBLE, "java/lang/Double");

  private final String owner;
  private final List<Handle> fields = new ArrayList<>();

  /**
   * Those of a record.
   *
   * @param given its class, the names of its components, and each one's field
   */
  RecordMethods(String owner, Object... given) {
    this.owner = owner;
    for (int i = 2; i < given.length; i++) {
      fields.add((Handle) given[i]);
    }
  }

  /** The name of the static method that does one of the three. */
  static String nameOf(String method) {
    return method + "$";
  }

  /** Writes one of the three. */
  void write(ClassWriter writer, String method, String descriptor) {
    MethodVisitor code = writer.visitMethod(STATIC, nameOf(method), descriptor, null, null);
    code.visitCode();
    switch (method) {
      case "equals" -> equality(code);
      case "hashCode" -> hash(code);
      case "toString" -> words(code);
      default -> throw new IllegalArgumentException(method);
    }
    code.visitMaxs(5, 2);
    code.visitEnd();
  }

  private void equality(MethodVisitor code) {
    Label no = new Label();
    code.visitVarInsn(Opcodes.ALOAD, 1);
    code.visitTypeInsn(Opcodes.INSTANCEOF, owner);
    code.visitJumpInsn(Opcodes.IFEQ, no);
    for (Handle field : fields) {
      get(code, 0, field);
      code.visitVarInsn(Opcodes.ALOAD, 1);
      code.visitTypeInsn(Opcodes.CHECKCAST, owner);
      code.visitFieldInsn(Opcodes.GETFIELD, owner, field.getName(), field.getDesc());
      unequal(code, Type.getType(field.getDesc()), no);
    }
    code.visitInsn(Opcodes.ICONST_1);
    code.visitInsn(Opcodes.IRETURN);
    code.visitLabel(no);
    code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
    code.visitInsn(Opcodes.ICONST_0);
    code.visitInsn(Opcodes.IRETURN);
  }

  private static void unequal(MethodVisitor code, Type type, Label no) {
    switch (type.getSort()) {
      case Type.BOOLEAN, Type.CHAR, Type.BYTE, Type.SHORT, Type.INT ->
          code.visitJumpInsn(Opcodes.IF_ICMPNE, no);
      case Type.LONG -> {
        code.visitInsn(Opcodes.LCMP);
        code.visitJumpInsn(Opcodes.IFNE, no);
      }
      case Type.FLOAT, Type.DOUBLE -> {
        String box = BOXES.get(type.getSort());
        String compare = Type.getMethodDescriptor(Type.INT_TYPE, type, type);
        code.visitMethodInsn(Opcodes.INVOKESTATIC, box, "compare", compare, false);
        code.visitJumpInsn(Opcodes.IFNE, no);
      }
      default -> {
        String equals = "(Ljava/lang/Object;Ljava/lang/Object;)Z";
        code.visitMethodInsn(Opcodes.INVOKESTATIC, "java/util/Objects", "equals", equals, false);
        code.visitJumpInsn(Opcodes.IFEQ, no);
      }
    }
  }

  private void hash(MethodVisitor code) {
    code.visitInsn(Opcodes.ICONST_0);
    for (Handle field : fields) {
      code.visitIntInsn(Opcodes.BIPUSH, 31);
      code.visitInsn(Opcodes.IMUL);
      get(code, 0, field);
      Type type = Type.getType(field.getDesc());
      String box = BOXES.getOrDefault(type.getSort(), "java/util/Objects");
      String taken = box.equals("java/util/Objects") ? "Ljava/lang/Object;" : field.getDesc();
      code.visitMethodInsn(Opcodes.INVOKESTATIC, box, "hashCode", "(" + taken + ")I", false);
      code.visitInsn(Opcodes.IADD);
    }
    code.visitInsn(Opcodes.IRETURN);
  }

  private void words(MethodVisitor code) {
    code.visitTypeInsn(Opcodes.NEW, BUILDER);
    code.visitInsn(Opcodes.DUP);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, BUILDER, "<init>", "()V", false);
    String before = simpleName() + "[";
    for (Handle field : fields) {
      append(code, before + field.getName() + "=");
      get(code, 0, field);
      Type type = Type.getType(field.getDesc());
      String box = BOXES.getOrDefault(type.getSort(), "java/lang/String");
      boolean plain = box.equals("java/lang/String");
      String text = "(" + (plain ? "Ljava/lang/Object;" : field.getDesc()) + ")Ljava/lang/String;";
      code.visitMethodInsn(Opcodes.INVOKESTATIC, box, plain ? "valueOf" : "toString", text, false);
      append(code);
      before = ", ";
    }
    append(code, fields.isEmpty() ? before + "]" : "]");
    code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "toString", "()Ljava/lang/String;", false);
    code.visitInsn(Opcodes.ARETURN);
  }

  private static void append(MethodVisitor code, String text) {
    code.visitLdcInsn(text);
    append(code);
  }

  private static void append(MethodVisitor code) {
    String type = "(Ljava/lang/String;)L" + BUILDER + ";";
    code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "append", type, false);
  }

  private void get(MethodVisitor code, int local, Handle field) {
    code.visitVarInsn(Opcodes.ALOAD, local);
    code.visitFieldInsn(Opcodes.GETFIELD, owner, field.getName(), field.getDesc());
  }

  /** A local record has a number before its name. */
  private String simpleName() {
    String last = owner.substring(Math.max(owner.lastIndexOf('/'), owner.lastIndexOf('$')) + 1);
    return last.replaceFirst("^\\d+", "");
  }
}
