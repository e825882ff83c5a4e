//! The list as TypeScript: every type once, and the map from a command to its request, response, kind and topics.

use std::any::TypeId;
use std::collections::BTreeMap;

use ts_rs::{Config, TS, TypeVisitor};

use crate::{COMMANDS, Kind};

/// Declarations by name, collected with everything they mention.
pub struct Types {
    config: Config,
    declared: BTreeMap<String, String>,
    seen: Vec<TypeId>,
}

impl Types {
    fn new() -> Self {
        Types { config: Config::new(), declared: BTreeMap::new(), seen: Vec::new() }
    }

    /// Declares `T` and what it mentions; returns how `T` is written where it is used.
    pub(crate) fn add<T: TS + 'static + ?Sized>(&mut self) -> String {
        self.visit::<T>();
        T::name(&self.config)
    }
}

impl TypeVisitor for Types {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        let id = TypeId::of::<T>();
        if self.seen.contains(&id) {
            return;
        }
        self.seen.push(id);
        T::visit_dependencies(self);
        T::visit_generics(self);
        // Only types that would have a file of their own have a declaration.
        if T::output_path().is_some() {
            let declaration = format!("export {}\n", T::decl(&self.config));
            let twin = self.declared.insert(T::ident(&self.config), declaration.clone());
            debug_assert!(
                twin.is_none_or(|twin| twin == declaration),
                "two types are called {} on screen",
                T::ident(&self.config)
            );
        }
    }
}

/// The whole of `ui/src/api/generated/index.ts`.
pub fn bindings() -> String {
    let mut types = Types::new();
    types.add::<crate::ApiError>();
    let mut map = String::new();
    let mut values = String::new();
    let mut topics: Vec<&str> = Vec::new();
    for command in COMMANDS {
        let (request, response) = (command.types)(&mut types);
        map.push_str(&format!("  {}: {{ request: {request}; response: {response} }};\n", command.name));
        let kind = if command.kind == Kind::Query { "query" } else { "mutation" };
        let names: Vec<String> = command.topics.iter().map(|topic| format!("\"{}\"", topic.as_str())).collect();
        values.push_str(&format!("  {}: {{ kind: \"{kind}\", topics: [{}] }},\n", command.name, names.join(", ")));
        for topic in command.topics {
            if !topics.contains(&topic.as_str()) {
                topics.push(topic.as_str());
            }
        }
    }
    let union: Vec<String> = topics.iter().map(|topic| format!("\"{topic}\"")).collect();
    let declarations: String = types.declared.into_values().collect();
    format!(
        "// Written by `cargo xtask codegen` from the command list. Not edited by hand.\n\n{declarations}\n\
         export type Topic = {};\n\nexport type Commands = {{\n{map}}};\n\n\
         export const commands: {{ readonly [C in keyof Commands]: {{ readonly kind: \"query\" | \"mutation\"; \
         readonly topics: readonly Topic[] }} }} = {{\n{values}}};\n",
        union.join(" | ")
    )
}
