package viva.build;

import java.util.LinkedHashMap;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The program's classes, and those made of their lambdas. */
final class Woven {
  private static final String ENDING = ".class";

  private final Map<String, ClassWriter> writers = new LinkedHashMap<>();
  private final Map<String, String> hosts = new LinkedHashMap<>();

  /** Takes a class of the program. */
  void add(String file, byte[] bytes) {
    ClassReader reader = new ClassReader(bytes);
    ClassWriter writer = new ClassWriter(0);
    writers.put(reader.getClassName(), writer);
    reader.accept(new Weaver(reader.getClassName(), writer), 0);
  }

  /** All of them by their files. What was made is one nest with the class it was made of. */
  Map<String, byte[]> classes() {
    hosts.forEach((member, host) -> writers.get(host).visitNestMember(member));
    Map<String, byte[]> classes = new LinkedHashMap<>();
    writers.forEach((name, writer) -> classes.put(name + ENDING, writer.toByteArray()));
    return classes;
  }

  private final class Weaver extends ClassVisitor {
    private final String name;
    private final ClassWriter writer;
    private String host;
    private int made;

    Weaver(String name, ClassWriter writer) {
      super(Opcodes.ASM9, writer);
      this.name = name;
      this.writer = writer;
      this.host = name;
    }

    @Override
    public void visitNestHost(String nestHost) {
      host = nestHost;
      super.visitNestHost(nestHost);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String method, String type, String signature, String[] exceptions) {
      MethodVisitor next = super.visitMethod(access, method, type, signature, exceptions);
      return new MethodVisitor(Opcodes.ASM9, next) {
        @Override
        public void visitInvokeDynamicInsn(
            String called, String descriptor, Handle maker, Object... given) {
          if (!lambda(mv, called, descriptor, maker, given)
              && !record(mv, called, descriptor, maker, given)) {
            super.visitInvokeDynamicInsn(called, descriptor, maker, given);
          }
        }
      };
    }

    private boolean lambda(
        MethodVisitor code, String called, String descriptor, Handle maker, Object... given) {
      if (!maker.getOwner().equals("java/lang/invoke/LambdaMetafactory")
          || !maker.getName().equals("metafactory")) {
        return false;
      }
      LambdaClass lambda =
          new LambdaClass(
              called,
              Type.getMethodType(descriptor),
              (Type) given[0],
              (Handle) given[1],
              (Type) given[2]);
      if (!lambda.isPlain()) {
        return false;
      }
      String its = name + "$$" + ++made;
      writers.put(its, lambda.write(its, host));
      hosts.put(its, host);
      code.visitMethodInsn(Opcodes.INVOKESTATIC, its, LambdaClass.MAKE, descriptor, false);
      return true;
    }

    private boolean record(
        MethodVisitor code, String called, String descriptor, Handle maker, Object... given) {
      if (!maker.getOwner().equals("java/lang/runtime/ObjectMethods")) {
        return false;
      }
      new RecordMethods(name, given).write(writer, called, descriptor);
      code.visitMethodInsn(
          Opcodes.INVOKESTATIC, name, RecordMethods.nameOf(called), descriptor, false);
      return true;
    }
  }
}
