package viva.build;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The class that a lambda or a method reference comes to.
 *
 * @param method the name of the interface's method
 * @param site what it captures, and the interface
 * @param erased the type of the interface's method
 * @param body what it calls
 * @param actual the type of the interface's method with its type parameters filled in
 */
record LambdaClass(String method, Type site, Type erased, Handle body, Type actual) {
  /** The static method that makes one. */
  static final String MAKE = "of";

  private static final Type OBJECT = Type.getType(Object.class);

  /** Whether values pass with no more than a cast, a box or a widening on the way. */
  boolean isPlain() {
    List<Type> wanted = parameters();
    Type[] captured = site.getArgumentTypes();
    Type[] given = actual.getArgumentTypes();
    for (int i = captured.length; i < wanted.size(); i++) {
      if (!Passing.isPlain(given[i - captured.length], wanted.get(i))) {
        return false;
      }
    }
    return erased.getReturnType().getSort() == Type.VOID
        || Passing.isPlain(result(), erased.getReturnType());
  }

  /** The class under a name, in the nest of a host. */
  ClassWriter write(String name, String host) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    String[] interfaces = {site.getReturnType().getInternalName()};
    int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
    writer.visit(Opcodes.V17, access, name, null, OBJECT.getInternalName(), interfaces);
    writer.visitNestHost(host);
    constructor(writer, name);
    maker(writer, name);
    call(writer, name);
    writer.visitEnd();
    return writer;
  }

  private String constructorType() {
    return Type.getMethodDescriptor(Type.VOID_TYPE, site.getArgumentTypes());
  }

  private void constructor(ClassWriter writer, String name) {
    MethodVisitor code = writer.visitMethod(0, "<init>", constructorType(), null, null);
    code.visitCode();
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT.getInternalName(), "<init>", "()V", false);
    int local = 1;
    int field = 0;
    for (Type type : site.getArgumentTypes()) {
      writer
          .visitField(
              Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL,
              "v" + field,
              type.getDescriptor(),
              null,
              null)
          .visitEnd();
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), local);
      code.visitFieldInsn(Opcodes.PUTFIELD, name, "v" + field++, type.getDescriptor());
      local += type.getSize();
    }
    end(code, Opcodes.RETURN);
  }

  private void maker(ClassWriter writer, String name) {
    MethodVisitor code =
        writer.visitMethod(Opcodes.ACC_STATIC, MAKE, site.getDescriptor(), null, null);
    code.visitCode();
    code.visitTypeInsn(Opcodes.NEW, name);
    code.visitInsn(Opcodes.DUP);
    int local = 0;
    for (Type type : site.getArgumentTypes()) {
      code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), local);
      local += type.getSize();
    }
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", constructorType(), false);
    end(code, Opcodes.ARETURN);
  }

  private void call(ClassWriter writer, String name) {
    MethodVisitor code =
        writer.visitMethod(Opcodes.ACC_PUBLIC, method, erased.getDescriptor(), null, null);
    code.visitCode();
    if (body.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
      code.visitTypeInsn(Opcodes.NEW, body.getOwner());
      code.visitInsn(Opcodes.DUP);
    }
    Type[] captured = site.getArgumentTypes();
    for (int i = 0; i < captured.length; i++) {
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitFieldInsn(Opcodes.GETFIELD, name, "v" + i, captured[i].getDescriptor());
    }
    arguments(code, captured.length);
    code.visitMethodInsn(
        opcode(), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
    Type wanted = erased.getReturnType();
    if (wanted.getSort() == Type.VOID) {
      drop(code, result());
    } else {
      Passing.write(code, result(), wanted);
    }
    end(code, wanted.getOpcode(Opcodes.IRETURN));
  }

  private void arguments(MethodVisitor code, int captured) {
    int local = 1;
    Type[] given = erased.getArgumentTypes();
    for (int i = 0; i < given.length; i++) {
      code.visitVarInsn(given[i].getOpcode(Opcodes.ILOAD), local);
      local += given[i].getSize();
      Type real = actual.getArgumentTypes()[i];
      if (!real.equals(given[i])) {
        code.visitTypeInsn(Opcodes.CHECKCAST, real.getInternalName());
      }
      Passing.write(code, real, parameters().get(captured + i));
    }
  }

  private static void drop(MethodVisitor code, Type type) {
    if (type.getSize() > 0) {
      code.visitInsn(type.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
    }
  }

  private static void end(MethodVisitor code, int opcode) {
    code.visitInsn(opcode);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  /** What the body takes: the object it is called on, too. */
  private List<Type> parameters() {
    List<Type> all = new ArrayList<>();
    if (body.getTag() != Opcodes.H_INVOKESTATIC && body.getTag() != Opcodes.H_NEWINVOKESPECIAL) {
      all.add(Type.getObjectType(body.getOwner()));
    }
    all.addAll(List.of(Type.getArgumentTypes(body.getDesc())));
    return all;
  }

  private Type result() {
    return body.getTag() == Opcodes.H_NEWINVOKESPECIAL
        ? Type.getObjectType(body.getOwner())
        : Type.getReturnType(body.getDesc());
  }

  /** Private methods of a nest are called like others. */
  private int opcode() {
    return switch (body.getTag()) {
      case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
      case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
      default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
    };
  }
}
