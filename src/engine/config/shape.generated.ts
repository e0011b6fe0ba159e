// Made by "npm run shape" from schema.ts; never edited.
import type { Shape } from "./shape.js";

export const CONFIG_SHAPE: Shape = {
  type: "object",
  required: ["project"],
  properties: {
    project: {
      type: "object",
      required: ["name"],
      properties: {
        name: {
          type: "string",
          notBlank: true,
        },
        env_file: {
          type: "string",
        },
        auto_reserve: {
          type: "boolean",
        },
      },
    },
    services: {
      type: "object",
      additionalProperties: {
        type: "object",
        required: ["command"],
        properties: {
          command: {
            type: "string",
            notBlank: true,
          },
          path: {
            type: "string",
          },
          port: {
            anyOf: [
              {
                type: "integer",
                minimum: 1,
                maximum: 65535,
              },
              {
                type: "string",
                const: "auto",
              },
            ],
          },
          protocol: {
            type: "string",
            enum: ["http", "https", "tcp", "udp"],
          },
          env: {
            type: "object",
            additionalProperties: {
              type: "string",
            },
          },
          env_file: {
            type: "string",
          },
          depends_on: {
            type: "array",
            items: {
              type: "string",
            },
          },
          restart: {
            type: "object",
            properties: {
              policy: {},
              max_restarts: {},
              startup_max_restarts: {},
              startup_grace_ms: {},
              initial_delay_ms: {},
              max_delay_ms: {},
            },
          },
        },
      },
    },
    docker: {
      type: "object",
      additionalProperties: {
        type: "object",
        properties: {
          image: {
            type: "string",
          },
          port: {
            anyOf: [
              {
                type: "integer",
                minimum: 1,
                maximum: 65535,
              },
              {
                type: "string",
                const: "auto",
              },
            ],
          },
          ports: {
            type: "object",
            additionalProperties: {
              anyOf: [
                {
                  type: "integer",
                  minimum: 1,
                  maximum: 65535,
                },
                {
                  type: "string",
                  const: "auto",
                },
              ],
            },
          },
          protocol: {
            type: "string",
            enum: ["http", "https", "tcp", "udp"],
          },
          env: {
            type: "object",
            additionalProperties: {
              type: "string",
            },
          },
          depends_on: {
            type: "array",
            items: {
              type: "string",
            },
          },
          volumes: {},
          command: {},
          entrypoint: {},
          ready_check: {},
          init: {},
          registry_auth: {},
        },
      },
    },
    compose: {
      type: "object",
      required: ["file"],
      properties: {
        file: {
          type: "string",
          notBlank: true,
        },
        services: {
          type: "array",
          items: {
            type: "string",
          },
        },
        env_file: {
          type: "string",
        },
        ready_checks: {},
      },
    },
    dashboard: {
      type: "object",
      properties: {
        port: {
          anyOf: [
            {
              type: "integer",
              minimum: 1,
              maximum: 65535,
            },
            {
              type: "string",
              const: "auto",
            },
          ],
        },
        enabled: {
          type: "boolean",
        },
        otel: {
          type: "object",
          properties: {
            grpc_port: {
              anyOf: [
                {
                  type: "integer",
                  minimum: 1,
                  maximum: 65535,
                },
                {
                  type: "string",
                  const: "auto",
                },
              ],
            },
            http_port: {
              anyOf: [
                {
                  type: "integer",
                  minimum: 1,
                  maximum: 65535,
                },
                {
                  type: "string",
                  const: "auto",
                },
              ],
            },
            trace_buffer: {},
            metric_buffer: {},
            log_buffer: {},
            retention: {},
          },
        },
      },
    },
    cluster: {
      type: "object",
      properties: {
        ports: {
          type: "array",
          items: {
            type: "string",
          },
        },
        image: {
          type: "object",
          additionalProperties: {
            type: "object",
            properties: {
              context: {},
              dockerfile: {},
              manifests: {},
              watch: {},
              depends_on: {
                type: "array",
                items: {
                  type: "string",
                },
              },
            },
          },
        },
        deploy: {
          type: "object",
          additionalProperties: {
            type: "object",
            properties: {
              context: {},
              dockerfile: {},
              manifests: {},
              watch: {},
              depends_on: {
                type: "array",
                items: {
                  type: "string",
                },
              },
            },
          },
        },
        addons: {
          type: "object",
          additionalProperties: {
            type: "object",
            properties: {
              type: {},
              chart: {},
              repo: {},
              namespace: {},
              version: {},
              values: {},
              values_files: {},
              path: {},
              depends_on: {},
              port_forward: {
                type: "object",
                additionalProperties: {
                  type: "string",
                },
              },
            },
          },
        },
        name: {},
        agents: {},
        registry: {},
        registries: {},
        logs: {},
      },
    },
    env: {
      type: "object",
      additionalProperties: {
        type: "string",
      },
    },
    network: {},
  },
};
